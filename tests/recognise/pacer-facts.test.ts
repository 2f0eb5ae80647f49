import { describe, expect, test } from 'vitest';
import { recognise } from '@/lib/pages';
import type { Facts, Seen } from '@/lib/pages/sighting';
import { fixtures, withDocument } from './load';

/** What PACER's pages are read to say, in every markup. */
async function read<T>(name: string, use: (seen: Seen, doc: Document) => T): Promise<T> {
  const fixture = fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return withDocument(fixture.html, (doc) => {
    const seen = recognise(fixture.url, doc);
    if (!seen) throw new Error(`${name} is not recognised`);
    return use(seen, doc);
  });
}

const names = (folder: string) =>
  fixtures.map(({ name }) => name).filter((name) => name.startsWith(`${folder}/`));

describe('the account type is the one that the fixture is named after', () => {
  test.each(names('pacer-account'))('%s', async (name) => {
    const [type] = name.replace('pacer-account/', '').split('-');
    const { facts, use } = await read(name, ({ facts, marks }) => ({ facts, use: marks.use?.textContent }));
    expect(facts.accountType).toBe(type === 'unclear' ? undefined : type);
    expect(facts.looksDifferent === true).toBe(type === 'unclear');
    expect(use).toBe(type === 'legacy' ? 'Upgrade' : undefined);
  });
});

test.each<[string, Facts]>([
  ['pacer-account/legacy-panel-grid', { searchInactive: true }],
  ['pacer-account/legacy-heading-cells', { multifactor: 'not-enrolled', searchInactive: false }],
  ['pacer-account/upgraded-spans', { multifactor: 'not-enrolled' }],
  ['pacer-account/upgraded-one-word', { multifactor: 'enrolled', searchInactive: true }],
  ['pacer-login/court-dialogs-hidden', { signInFor: 'court', signInRefused: false, looksDifferent: false }],
  ['pacer-login/refused-messages', { signInRefused: true }],
  ['pacer-login/refused-old-wording', { signInRefused: true }],
  ['pacer-login/refused-validation', { signInRefused: true }],
  ['pacer-login/message-hidden', { signInRefused: false }],
  ['pacer-login/no-court', { signInFor: 'other' }],
  ['pacer-login/account-by-return-address', { signInFor: 'account' }],
  ['pacer-login/account-own-page', { signInFor: 'account', looksDifferent: false }],
  ['pacer-login/account-old-page', { signInFor: 'account', looksDifferent: false }],
  ['pacer-login/field-hidden', { looksDifferent: true }],
  ['pacer-redaction/wrapper-shown', { continueOff: true }],
  ['pacer-redaction/dialog-in-wrapper', { continueOff: true }],
  ['pacer-redaction/ticked', { continueOff: false }],
  ['pacer-redaction/other-ids', { continueOff: true }],
  ['pacer-update-required/skip-left', { skipsLeft: true }],
  ['pacer-update-required/no-skips', { skipsLeft: false }],
  ['pacer-update-required/skip-off', { skipsLeft: false }],
  ['pacer-update-required/disabled-prompt', { skipsLeft: true }],
  ['pacer-notice/search-inactive', { notice: 'search-inactive' }],
  ['pacer-notice/not-activated', { notice: 'not-activated' }],
  ['pacer-notice/acknowledge', { notice: 'other' }],
  ['pacer-home/menu-closed', { looksDifferent: false }],
  ['pacer-home/redesigned', { looksDifferent: true }],
  ['pacer-registration/attorney-wizard', { registrant: 'attorney' }],
  ['pacer-registration/other-definition-list', { registrant: 'non-attorney' }],
  ['pacer-efile-registration/attorney-panel', { registrant: 'attorney' }],
  ['pacer-efile-registration/other-definition-list', { registrant: 'non-attorney' }],
])('%s says %o', async (name, facts) => {
  expect(await read(name, (seen) => seen.facts)).toMatchObject(facts);
});

test.each([
  ['pacer-home/menu-closed', 'Log in to...'],
  ['pacer-home/menu-open', 'Manage PACER Account'],
  ['pacer-home/older', 'Manage Your Account'],
  ['pacer-home/older-login', 'Log in to Manage My Account'],
])('%s: the way is %s', async (name, way) => {
  expect(await read(name, ({ marks }) => marks.use?.textContent)).toBe(way);
});

const emptyFields = {
  person: ['First Name', 'Last Name', 'Date of Birth', 'Email', 'User Type'],
  address: ['Address', 'City', 'State', 'County', 'Zip/Postal Code', 'Country', 'Primary Phone'],
  security: ['Username'],
};
const unaskedFields = [
  'Password',
  'Confirm Password',
  'Security Question 1',
  'Security Answer 1',
  'Security Question 2',
  'Security Answer 2',
];

describe.each(['person', 'address', 'security'] as const)('upgrade, %s', (tab) => {
  test.each(names(`pacer-upgrade-${tab}`))('%s: required fields by label', async (name) => {
    const facts = await read(name, (seen) => seen.facts);
    expect(facts).toMatchObject({
      emptyFields: emptyFields[tab],
      unaskedFields: tab === 'security' ? unaskedFields : [],
      looksDifferent: false,
    });
  });
});

test.each(names('pacer-upgrade-address'))('%s: what is filled in is no longer empty', async (name) => {
  const fixture = fixtures.find((one) => one.name === name);
  const left = await withDocument(fixture?.html ?? '', (doc) => {
    for (const id of ['f:city', 'f:zip', 'f:phone'])
      (doc.getElementById(id) as HTMLInputElement).value = 'anything';
    (doc.getElementById('f:state_input') as HTMLSelectElement).selectedIndex = 1;
    return recognise(fixture?.url ?? new URL('about:blank'), doc)?.facts.emptyFields;
  });
  expect(left).toEqual(['Address', 'County', 'Country']);
});
