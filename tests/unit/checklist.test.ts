// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { nothingReady, reduceChecklist } from '@/lib/memory/checklist';
import { welcomes } from '../gallery/welcome-section';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
});

const drawn = (label: string): HTMLElement => {
  const sample = welcomes().samples.find((one) => one.label === `the checklist: ${label}`);
  if (!sample) throw new Error(`no sample ${label}`);
  sample.draw(place);
  return place;
};
const boxes = () =>
  [...place.querySelectorAll('label')].map((label) => [
    label.querySelector('strong')?.textContent,
    label.querySelector('input')?.checked,
  ]);

test('a box for the account, for multifactor, and for the old login of each court that links', () => {
  drawn('in part, for one of several people');
  expect(boxes()).toEqual([
    ['Your own PACER account, upgraded', true],
    ['The phone or app for its multifactor authentication', false],
    ['Bankr. E.D. Mo.: the old CM/ECF login and password', true],
    ['7th Cir.: the old CM/ECF login and password', false],
    ['S.D. Ill.: the old CM/ECF login and password', false],
  ]);
});

test('no old login is asked for where the person never filed, where a stop is open, or where nothing is linked', () => {
  const others = [...drawn('nothing ready, a legacy account').querySelectorAll('.no-box')];
  expect(others.map(({ textContent }) => /^.+?: \w+( to link)?/.exec(textContent ?? '')?.[0])).toEqual([
    'S.D.W. Va.: stopped',
    '5th Cir.: nothing to link',
    'S.D.N.Y.: nothing to link',
  ]);
  expect(place.textContent).toContain('Linked already: D.N.J.');
});

test('each court has a number with its date', () => {
  const rows = [...drawn('nothing ready, a legacy account').querySelectorAll('li')].slice(2);
  expect(rows).toHaveLength(6);
  for (const row of rows)
    expect(row.textContent).toMatch(/Whom to call: [\d-]+.*\(number as of \w+ 20\d\d\)/);
});

test('the account as last seen is told to one person, and not where there are several', () => {
  expect(drawn('nothing ready, a legacy account').textContent).toContain(
    'Legacy, as seen Nov 19: upgrade it',
  );
  expect(drawn('in part, for one of several people').textContent).not.toContain('Administrative');
});

test('says that everything is ready once it is', () => {
  expect(drawn('nothing ready, a legacy account').querySelector('.notice')).toBeNull();
  expect(drawn('everything ready').querySelector('.notice')?.textContent).toBe('Everything is ready.');
});

test('an item is checked and unchecked, and twice is as good as once', () => {
  const checked = reduceChecklist(nothingReady, { item: 'login', courtId: 'ilsd', ready: true });
  expect(checked).toEqual({ ...nothingReady, logins: ['ilsd'] });
  expect(reduceChecklist(checked, { item: 'login', courtId: 'ilsd', ready: true })).toEqual(checked);
  expect(reduceChecklist(checked, { item: 'login', courtId: 'ilsd', ready: false })).toEqual(nothingReady);
  const both = reduceChecklist(checked, { item: 'login', courtId: 'moeb', ready: true });
  expect(both.logins).toEqual(['ilsd', 'moeb']);
  expect(reduceChecklist(both, { item: 'login', courtId: 'ilsd', ready: false }).logins).toEqual(['moeb']);
  expect(reduceChecklist(nothingReady, { item: 'account', ready: true }).account).toBe(true);
});
