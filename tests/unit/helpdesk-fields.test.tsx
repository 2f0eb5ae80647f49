// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DeskField, type DeskFieldProps } from '@/components/helpdesk/DeskField';
import { pictureOf } from '@/components/helpdesk/pictures';
import { states } from '@/lib/courts/regions';
import { courtById, courts } from '@/lib/courts/registry';
import { helpCodes } from '@/lib/help-codes';
import { commonProblems } from '@/lib/helpdesk/common-problems';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import { pictureNames } from '@/lib/steps/picture-names';

let container: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  container = document.createElement('div');
  document.body.append(container);
});

const box = () => container.querySelector('input') as HTMLInputElement;
const type = (text: string) =>
  act(() => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(() => void box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

/** The field as the help desk uses it: what is typed is kept until it was taken. */
function drawn(change: Partial<DeskFieldProps> = {}) {
  const calls = { go: vi.fn(), answer: vi.fn(), chooseCourt: vi.fn(), toProblems: vi.fn() };
  const draw = (query: string) =>
    render(
      <DeskField
        court={null}
        code={null}
        answers={3}
        query={query}
        problems={0}
        setQuery={draw}
        {...calls}
        {...change}
      />,
      container,
    );
  act(() => draw(''));
  return calls;
}

test('a code opens its step at the second key, a digit chooses an answer; the field is empty after each', async () => {
  const { go, answer } = drawn();
  await type('l');
  expect(go).not.toHaveBeenCalled();
  await type('l6');
  expect(go).toHaveBeenCalledExactlyOnceWith('L6');
  expect(box().value).toBe('');
  await type('3');
  expect(answer).toHaveBeenCalledExactlyOnceWith(3);
  expect(box().value).toBe('');
  await type('4');
  expect(answer).toHaveBeenCalledTimes(1);
});

test('a code that is retyped never joins the one before it, however fast', () => {
  const { go } = drawn();
  // Key by key into what the field holds and has selected then, without waiting for it to be drawn again.
  for (const key of 'l5l1X2') {
    const { value, selectionStart, selectionEnd } = box();
    box().value = value.slice(0, selectionStart ?? 0) + key + value.slice(selectionEnd ?? 0);
    box().dispatchEvent(new Event('input', { bubbles: true }));
  }
  expect(go.mock.calls).toEqual([['L5'], ['L1'], ['X2']]);
});

test('courts are found by name, chosen with the keys, and closed with Escape', async () => {
  const { chooseCourt } = drawn();
  await type('southern illinois');
  const options = [...container.querySelectorAll('[role=option]')];
  expect(options.length).toBeGreaterThan(1);
  expect(options[0]?.getAttribute('aria-selected')).toBe('true');
  await press('ArrowDown');
  expect(container.querySelectorAll('[role=option]')[1]?.getAttribute('aria-selected')).toBe('true');
  await press('Escape');
  expect(container.querySelectorAll('[role=option]')).toHaveLength(0);
  await type('ilsd');
  await press('Enter');
  expect(chooseCourt.mock.calls[0]?.[0].id).toBe('ilsd');
  expect(box().value).toBe('');
});

test.each(states.map(({ name, courts: inState }) => ({ name, ids: inState.map(({ id }) => id) })))(
  '$name, typed or pasted, offers all of its courts',
  async ({ name, ids }) => {
    drawn();
    await type(name);
    const offered = [...container.querySelectorAll('[role=option] strong')].map((one) => one.textContent);
    expect(offered).toEqual(expect.arrayContaining(ids.map((id) => courtById(id)?.shortName)));
  },
);

test('words that are neither: Enter goes on to the problems that fit, and it is said where nothing does', async () => {
  const { toProblems } = drawn({ problems: 2 });
  await type('menus gone');
  await press('Enter');
  expect(toProblems).toHaveBeenCalledOnce();
  drawn();
  await type('narnia');
  expect(container.querySelector('.wrong')?.textContent).toContain(
    'No court, no help code and no known problem',
  );
  await press('Enter');
  expect(toProblems).toHaveBeenCalledOnce();
});

test('what callers ask most is known', () => {
  expect(commonProblems.map(({ id }) => id)).toEqual([...new Set(commonProblems.map(({ id }) => id))]);
  expect(commonProblems).toHaveLength(9);
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

test('a picture shows its own court and no practice court', () => {
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
