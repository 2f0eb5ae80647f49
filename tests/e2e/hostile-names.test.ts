import { describe, expect, test } from 'vitest';
import { linkConfirm } from '@/lib/simulator/pages';
import { linkPage, meetLinkPage } from './link-page';
import { usePractice } from './practice';

const practice = usePractice();
const meet = (html: string) => meetLinkPage(practice, html);

const withNames = (cmecf: string, pacer: string): string => {
  const mark = (name: string) => name.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`);
  return linkConfirm(linkPage.viewer, { cmecf: '(one)', pacer: '(two)' })
    .replace('(one)', mark(cmecf))
    .replace('(two)', mark(pacer));
};

describe('names on the confirmation', () => {
  test('with markup and script in them are shown as the letters that they are', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const wrong = await meet(withNames(`${evil} Sample`, '</section><script>alert(2)</script> Sample'));
    const said = await practice.overlay.waitFor(/Help code\s*X1/);
    expect(said).toContain(`${evil} Sample`);
    expect(said).toContain('</section><script>alert(2)</script> Sample');
    expect(await practice.overlay.inside('return root.querySelectorAll("img, script, iframe").length')).toBe(
      0,
    );
    expect(wrong).toEqual([]);
  });
  test('that turn the direction of writing are shown without what turns it, and are still two people', async () => {
    await meet(withNames('\u202enaidroJ\u202c Sample', '\u2067Jordan\u2069 Sample'));
    const said = await practice.overlay.waitFor(/Help code\s*X1/);
    expect(said).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(said).toContain('naidroJ Sample');
  });
  test('with letters that cannot be seen in them are one person’s', async () => {
    await meet(withNames('Jor\u200bdan Sam\u00adple', '\ufeffJordan\u2060 Sample'));
    expect(await practice.overlay.waitFor(/Help code\s*L6/)).not.toContain('Stop');
  });
  test('a word of a thousand letters stays within the panel', async () => {
    await meet(withNames(`${'W'.repeat(80)} Sample`, 'Jordan Sample'));
    await practice.overlay.waitFor(/Help code\s*X1/);
    const wide = await practice.overlay.inside<boolean>(
      "const panel = root.querySelector('section').firstElementChild; return panel.scrollWidth > panel.clientWidth",
    );
    expect(wide).toBe(false);
  });
});
