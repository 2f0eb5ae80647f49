import { describe, expect, test } from 'vitest';
import { guidedToSignIn } from '../browser/walk';
import { linkPage, meetLinkPage } from './link-page';
import { usePractice } from './practice';

const practice = usePractice();

describe('a page that is far too much', () => {
  test('the form nested twenty deep in forms, tables and fonts: detected', async () => {
    const open = '<font><center><form><table><tr><td><div>'.repeat(20);
    const wrong = await meetLinkPage(practice, linkPage.form.replace(/(<form)/i, `${open}$1`));
    await practice.overlay.waitFor(/Help code\s*L5/);
    expect(await practice.overlay.ring()).not.toBeNull();
    expect(wrong).toEqual([]);
  });
  test('a sign-in page that changes itself twenty thousand times: looked at once a frame, then as before', async () => {
    const { page, overlay } = practice;
    await guidedToSignIn(page, overlay);
    const done = await page.evaluate(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      for (let i = 0; i < 200; i++) {
        for (let j = 0; j < 100; j++) {
          place.append(document.createElement('div'));
          place.className = `c${i}-${j}`;
        }
        await new Promise((later) => setTimeout(later)); // a task of its own, as a script's changes come
      }
      place.remove();
      return true;
    });
    expect(done).toBe(true);
    expect(await overlay.text()).toMatch(/Help code\s*S1/);
    expect(await page.locator('[data-ecf-link-guide]').count()).toBe(1);
  });
});
