// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { popups } from '../gallery/popup-section';

let place: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  place = document.body.appendChild(document.createElement('div'));
});

const samples = popups().samples;
const drawn = async (label: string) => {
  const sample = samples.find((one) => one.label === label);
  if (!sample) throw new Error(`no sample ${label}`);
  await act(() => void sample.draw(place));
};
const precedes = (a: Element | null, b: Element | null) =>
  a !== null && b !== null && (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test('no state of the popup has more than one blue button', async () => {
  const blue = new Map<string, number>();
  for (const { label, draw } of samples) {
    place.replaceChildren();
    const own = place.appendChild(document.createElement('div'));
    await act(() => void draw(own));
    blue.set(label, own.querySelectorAll('.primary').length);
  }
  expect([...blue].filter(([, count]) => count > 1)).toEqual([]);
  expect([...blue].filter(([, count]) => count === 1).length).toBeGreaterThan(5);
});

test('a stop comes before the blue button and the lists, with why and whom to call', async () => {
  await drawn('courts in each status');
  const stop = place.querySelector('.notice.stop');
  expect(stop?.textContent).toContain('Stop in S.D. Ill.: two names differed');
  expect(stop?.textContent).toMatch(/866-\d{3}-\d{4}.*number as of \w+ 20\d\d/);
  expect(precedes(stop, place.querySelector('main > .primary'))).toBe(true);
  expect(place.querySelector('main > .primary')?.textContent?.trim()).toBe('Continue: S.D.W. Va.');
});

test('the search stands above every row; a row has one action, and the rest only when it is opened', async () => {
  await drawn('courts in each status');
  expect(precedes(place.querySelector('.find'), place.querySelector('.court'))).toBe(true);
  for (const row of place.querySelectorAll('.court')) {
    expect(row.querySelectorAll('a').length).toBeLessThanOrEqual(1);
    expect(row.querySelectorAll('button')).toHaveLength(1);
  }
});

test('a legacy account comes before the page in front and the lists', async () => {
  await drawn('a legacy account, over a page of a court');
  const card = place.querySelector('.account-card');
  expect(precedes(card, place.querySelector('.here'))).toBe(true);
  expect(place.querySelector('.primary')?.textContent).toContain('Open Manage PACER Account');
});
