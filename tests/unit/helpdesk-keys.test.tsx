// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { HelpDesk } from '@/components/helpdesk/HelpDesk';
import type { HelpCode } from '@/lib/help-codes';

/** The help desk with one call, drawn again at once after each move, as in the browser. */
function helpDesk() {
  document.body.replaceChildren();
  const container = document.createElement('div');
  document.body.append(container);
  const call = { id: 'a', courtId: null as string | null, code: null as HelpCode | null };
  const nothing = () => {};
  const draw = () =>
    render(
      <HelpDesk
        calls={[call]}
        call={{ ...call }}
        closed={[]}
        trouble={null}
        tryAgain={nothing}
        corrections={new Map()}
        memo={() => ({ since: 0, note: '' })}
        setNote={nothing}
        choose={nothing}
        begin={nothing}
        close={nothing}
        reopen={nothing}
        correct={nothing}
        staffOf={null}
        setStaff={nothing}
        print={nothing}
        move={(courtId, code) => {
          Object.assign(call, { courtId, code });
          draw();
        }}
      />,
      container,
    );
  draw();
  const input = () => container.querySelector('input[role=combobox]') as HTMLInputElement;
  /** A key as the browser sends it: a character replaces what is selected. */
  const press = (key: string) => {
    input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    if (key.length > 1) return;
    const { value, selectionStart, selectionEnd } = input();
    input().value = value.slice(0, selectionStart ?? 0) + key + value.slice(selectionEnd ?? 0);
    input().dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { call, press, heading: () => container.querySelector('h1')?.textContent, input };
}

/** How the keys arrive: all before anything is drawn, drawn after each, or with what an effect does after each. */
const speeds: [string, () => Promise<void>][] = [
  ['at once', async () => {}],
  ['drawn after each key', () => Promise.resolve()],
  ['with effects after each key', () => act(() => {})],
];

test.each(speeds)('a script in seven keys, %s: none of them is lost', async (_, wait) => {
  const { call, press, input } = helpDesk();
  for (const key of ['i', 'l', 's', 'd', 'Enter', 'l', '6']) {
    press(key);
    await wait();
  }
  expect(call).toMatchObject({ courtId: 'ilsd', code: 'L6' });
  await act(() => {});
  expect(input().value).toBe('');
});

test('the digit right after a code chooses that step’s answer, and what it opens stays', async () => {
  const { press, heading } = helpDesk();
  // X1, answer 6: the court has to act. It ends the call.
  for (const key of ['i', 'l', 's', 'd', 'Enter', 'x', '1', '6']) press(key);
  await act(() => {});
  expect(heading()).toBe('The court has to act');
});

test('a key typed after Enter is still there when the effects of the new court have run', async () => {
  const { press, input } = helpDesk();
  await act(() => {});
  for (const key of ['i', 'l', 's', 'd', 'Enter', 'l']) press(key);
  await act(() => {});
  expect(input().value).toBe('l');
});
