import { render } from 'preact';
import { expect, test } from 'vitest';
import { AccountCard, type AccountCardProps } from '@/components/popup/AccountCard';

function draw(change: Partial<AccountCardProps>): HTMLElement {
  const at = document.createElement('div');
  const now = new Date(2026, 10, 21).getTime();
  const nothing = () => undefined;
  render(
    <AccountCard
      account={null}
      guiding={false}
      fromNothing={false}
      now={now}
      guideMe={nothing}
      notNow={nothing}
      {...change}
    />,
    at,
  );
  return at;
}
const seenAt = new Date(2026, 10, 14).getTime();

test('nothing seen yet: where to look, and the order of things open for who starts from nothing', () => {
  const card = draw({ fromNothing: true });
  expect(card.textContent).toContain('Not seen yet');
  expect(card.querySelector('details')?.open).toBe(true);
  expect([...card.querySelectorAll('li')].map((item) => item.textContent?.split(/[ .]/)[0])).toEqual([
    'Have',
    'Upgrade',
    'Know',
    'Link',
  ]);
  expect(draw({}).querySelector('details')?.open).toBe(false);
});

test.each([
  ['legacy', 'Legacy: it cannot file yet', 'upgrade it'],
  ['upgraded', 'Upgraded', 'link it once in each court'],
  ['administrative', 'Administrative (PAA)', 'individual account'],
] as const)('%s: what it is, when it was seen, what is next', (type, title, next) => {
  const text = draw({ account: { v: 1, type, multifactor: 'not-enrolled', at: seenAt } }).textContent ?? '';
  expect(text).toContain(title);
  expect(text).toContain(next);
  expect(text).toMatch(/seen (14 Nov|Nov 14)/);
  expect(text).toContain('not enrolled');
});

test('“Check my account” asks for guidance and leads to Manage PACER Account; “Not now” ends it', () => {
  let asked = '';
  const card = draw({ guideMe: () => (asked += 'guide ') });
  const way = card.querySelector('a');
  expect(way?.getAttribute('href')).toMatch(/^https:\/\/pacer\.psc\.uscourts\.gov\/pscof\//);
  way?.addEventListener('click', (event) => event.preventDefault());
  way?.click();
  const guided = draw({ guiding: true, notNow: () => (asked += 'stop') });
  guided.querySelector('button')?.click();
  expect(asked).toBe('guide stop');
});
