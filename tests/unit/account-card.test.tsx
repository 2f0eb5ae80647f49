// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { AccountCard, type AccountCardProps } from '@/components/popup/AccountCard';

function rendered(change: Partial<AccountCardProps>): HTMLElement {
  const container = document.createElement('div');
  const now = new Date(2026, 10, 21).getTime();
  const doNothing = () => undefined;
  render(
    <AccountCard
      account={null}
      guiding={false}
      isNew={false}
      now={now}
      guideMe={doNothing}
      notNow={doNothing}
      {...change}
    />,
    container,
  );
  return container;
}
const seenAt = new Date(2026, 10, 14).getTime();

test('an account that was not seen: where to look, with the steps open for a person without any record', () => {
  const card = rendered({ isNew: true });
  expect(card.textContent).toContain('Not seen yet');
  expect(card.querySelector('details')?.open).toBe(true);
  expect([...card.querySelectorAll('li')].map((item) => item.textContent?.split(/[ .]/)[0])).toEqual([
    'Have',
    'Upgrade',
    'Know',
    'Link',
  ]);
  expect(rendered({}).querySelector('details')?.open).toBe(false);
});

test.each([
  ['legacy', 'Legacy: it cannot file yet', 'upgrade it'],
  ['upgraded', 'Upgraded', 'link it once in each court'],
  ['administrative', 'Administrative (PAA)', 'individual account'],
] as const)('%s: its type, when it was seen, what is next', (type, title, next) => {
  const text =
    rendered({ account: { v: 1, type, multifactor: 'not-enrolled', at: seenAt } }).textContent ?? '';
  expect(text).toContain(title);
  expect(text).toContain(next);
  expect(text).toMatch(/seen (14 Nov|Nov 14)/);
  expect(text).toContain('not enrolled');
});

test('“Check my account” asks for guidance and leads to Manage PACER Account; “Not now” ends it', () => {
  let calls = '';
  const card = rendered({ guideMe: () => (calls += 'guide ') });
  const link = card.querySelector('a');
  expect(link?.getAttribute('href')).toMatch(/^https:\/\/pacer\.psc\.uscourts\.gov\/pscof\//);
  link?.addEventListener('click', (event) => event.preventDefault());
  link?.click();
  const guided = rendered({ guiding: true, notNow: () => (calls += 'stop') });
  guided.querySelector('button')?.click();
  expect(calls).toBe('guide stop');
});
