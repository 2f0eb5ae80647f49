// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { PasteCourts } from '@/components/welcome/PasteCourts';
import { states } from '@/lib/courts/regions';
import { recordOf } from '@/lib/memory/knowledge';
import { nothingStored, type StoredState } from '@/lib/memory/stored-state';

let container: HTMLElement;
const follow = vi.fn();
beforeEach(() => {
  follow.mockClear();
  container = document.createElement('div');
  document.body.replaceChildren(container);
});

/** Where these courts are followed already. */
const following = (...ids: string[]): StoredState => ({
  ...nothingStored(),
  records: new Map(ids.map((id) => [id, recordOf({ times: { tracked: 1 }, step: null, stepAt: 0 })])),
});

/** Pastes a list, and returns what is then said and asked, and the buttons. */
async function paste(list: string, all = nothingStored()): Promise<{ says: string; buttons: string[] }> {
  act(() => render(<PasteCourts all={all} dispatch={() => undefined} follow={follow} />, container));
  const field = container.querySelector('textarea') as HTMLTextAreaElement;
  await act(() => {
    field.value = list;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return {
    says: [...container.querySelectorAll('p')].map(({ textContent }) => textContent).join(' '),
    buttons: [...container.querySelectorAll('button')].map(({ textContent }) => textContent ?? ''),
  };
}

/** All but the one whose name is also how its district court is written. */
const named = states.filter(({ code }) => code !== 'DC');

test.each(named.map(({ name, code, courts }) => ({ name, code, courts })))(
  '$name: its number of courts, each of them, and all at once; by its postal code the same',
  async ({ name, code, courts }) => {
    const { says, buttons } = await paste(name);
    expect(says).toBe(`${name} has ${courts.length} courts. Add those in which you file.`);
    expect(buttons).toEqual([
      ...courts.map(({ shortName }) => `Add ${shortName}`),
      courts.length === 2 ? 'Add both' : `Add all ${courts.length}`,
    ]);
    expect(await paste(code)).toEqual({ says, buttons });
    container.querySelector<HTMLElement>('.buttons button:last-child')?.click();
    expect(follow).toHaveBeenCalledExactlyOnceWith(courts.map(({ id }) => id));
  },
);

test('a state of which some courts are followed: those are said to be added, and the rest is all', async () => {
  const { buttons } = await paste('New Jersey\nIllinois', following('ilsd', 'njd'));
  expect(buttons).toEqual([
    'D.N.J. added',
    'Add Bankr. D.N.J.',
    'Add C.D. Ill.',
    'Add N.D. Ill.',
    'S.D. Ill. added',
    'Add Bankr. C.D. Ill.',
    'Add Bankr. N.D. Ill.',
    'Add Bankr. S.D. Ill.',
    'Add all 5',
  ]);
});

test.each(['Illinois courts', 'the United States courts in Texas', 'courts of California'])(
  '%s: asks which one, and offers all of that state',
  async (list) => {
    const { says, buttons } = await paste(list);
    expect(says).toBe(`“${list}”: which one?`);
    const state = named.find(({ name }) => list.includes(name));
    expect(buttons.toSorted()).toEqual(state?.courts.map(({ shortName }) => `Add ${shortName}`).toSorted());
  },
);

test('of what is no court a long list says the first twelve, shortened, and how many more', async () => {
  const { says, buttons } = await paste(
    Array.from({ length: 15 }, (_, i) => `${'qqq '.repeat(20)}${i}`).join('\n'),
  );
  expect(says).toMatch(/^Not a federal court that this guide knows: “(?:qqq ){15}…”, .*, and 3 more$/);
  expect(buttons).toEqual([]);
});
