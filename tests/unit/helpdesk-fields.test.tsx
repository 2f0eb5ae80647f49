import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { CodeField } from '@/components/helpdesk/CodeField';
import { CourtField } from '@/components/helpdesk/CourtField';
import { pictureOf } from '@/components/helpdesk/pictures';
import { courts } from '@/lib/courts/registry';
import { helpCodes } from '@/lib/guide/codes';
import { pictureNames } from '@/lib/helpdesk/picture-names';
import { scriptFor } from '@/lib/helpdesk/script';

let place: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  place = document.createElement('div');
  document.body.append(place);
});

const box = () => place.querySelector('input') as HTMLInputElement;
const type = (text: string) =>
  act(() => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(() => void box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

test('the code box: a code goes to its step at the second key, a digit takes an answer, words go on to the search', async () => {
  const [go, answer, search] = [vi.fn(), vi.fn(), vi.fn()];
  await act(() =>
    render(<CodeField code={null} answers={3} go={go} answer={answer} search={search} />, place),
  );
  await type('l');
  expect(go).not.toHaveBeenCalled();
  await type('l6');
  expect(go).toHaveBeenCalledExactlyOnceWith('L6');
  await type('3');
  expect(answer).toHaveBeenCalledExactlyOnceWith(3);
  await type('4');
  expect(answer).toHaveBeenCalledTimes(1);
  await type('menus gone');
  expect(place.textContent).toContain('No such code');
  await press('Enter');
  expect(search).toHaveBeenCalledExactlyOnceWith('menus gone');
});

test('the court box: found by what is heard, chosen with the keys, left alone by Escape', async () => {
  const choose = vi.fn();
  await act(() => render(<CourtField court={null} choose={choose} />, place));
  await type('southern illinois');
  const options = [...place.querySelectorAll('[role=option]')];
  expect(options.length).toBeGreaterThan(1);
  expect(options[0]?.getAttribute('aria-selected')).toBe('true');
  await press('ArrowDown');
  expect(place.querySelectorAll('[role=option]')[1]?.getAttribute('aria-selected')).toBe('true');
  await press('Escape');
  expect(place.querySelectorAll('[role=option]')).toHaveLength(0);
  await type('ilsd');
  await press('Enter');
  expect(choose.mock.calls[0]?.[0].id).toBe('ilsd');
  await type('narnia');
  expect(place.textContent).toContain('No federal court fits');
});

test('every picture that a script names can be drawn for district and bankruptcy courts', () => {
  const missing = courts
    .filter(({ kind }) => kind === 'district' || kind === 'bankruptcy')
    .flatMap((court) =>
      helpCodes.flatMap((code) => {
        const name = scriptFor(code, court).picture;
        return name && !pictureOf(name, court) ? [`${court.id} ${name}`] : [];
      }),
    );
  expect(missing).toEqual([]);
});

test('a picture shows this court and nobody else’s, and never a practice court’s', () => {
  for (const court of courts)
    for (const name of pictureNames) {
      const picture = pictureOf(name, court);
      if (!picture) continue;
      expect(picture.alt.length).toBeGreaterThan(10);
      expect(picture.html, `${court.id} ${name}`).not.toContain('undefined');
      if (!court.name.includes('Southern District of Illinois') && name === 'landing')
        expect(picture.html).not.toContain('>Southern District of Illinois');
    }
});
