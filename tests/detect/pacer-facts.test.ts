import { describe, expect, test } from 'vitest';
import { detect } from '@/lib/pages/all-detectors';
import type { DetectedPage, Facts } from '@/lib/pages/page-summary';
import { fixtures, withDocument } from './load';

/** Calls `use` with a fixture's detected page. */
async function read<T>(name: string, use: (seen: DetectedPage, doc: Document) => T): Promise<T> {
  const fixture = fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return withDocument(fixture.html, (doc) => {
    const seen = detect(fixture.url, doc);
    if (!seen) throw new Error(`${name} is not detected`);
    return use(seen, doc);
  });
}

const fixturesIn = (folder: string) =>
  fixtures.map(({ name }) => name).filter((name) => name.startsWith(`${folder}/`));

describe('the account type is the one in the fixture’s name', () => {
  test.each(fixturesIn('pacer-account'))('%s', async (name) => {
    const [type] = name.replace('pacer-account/', '').split('-');
    const { facts, target } = await read(name, ({ facts, elements }) => ({
      facts,
      target: elements.target?.textContent,
    }));
    expect(facts.accountType).toBe(type === 'unclear' ? undefined : type);
    expect(facts.looksDifferent === true).toBe(type === 'unclear');
    expect(target).toBe(type === 'legacy' ? 'Upgrade' : undefined);
  });
});

test.each(fixturesIn('pacer-account'))(
  '%s: a line before the box, or after it, does not decide',
  async (name) => {
    const fixture = fixtures.find((one) => one.name === name);
    const before = await read(name, ({ facts }) => facts);
    for (const line of [
      'Account Type Upgraded is needed to file',
      'Account Type: Legacy',
      'Account Status: open',
    ]) {
      const html =
        fixture?.html.replace(/(<body[^>]*>)([\s\S]*)$/i, `$1<p>${line}</p>$2<p>${line}</p>`) ?? '';
      const after = await withDocument(html, (doc) => detect(fixture?.url as URL, doc)?.facts);
      expect(after?.accountType, line).toBe(before.accountType);
    }
  },
);

test.each<[string, Facts]>([
  ['pacer-account/legacy-panel-grid', { searchInactive: true }],
  ['pacer-account/legacy-heading-cells', { multifactor: 'not-enrolled', searchInactive: false }],
  ['pacer-account/upgraded-spans', { multifactor: 'not-enrolled' }],
  ['pacer-account/upgraded-one-word', { multifactor: 'enrolled', searchInactive: true }],
  ['pacer-login/court-dialogs-hidden', { signInFor: 'court', signInRefused: false, looksDifferent: false }],
  ['pacer-login/refused-messages', { signInRefused: true }],
  ['pacer-login/refused-names-passcode', { signInRefused: true, refusalNamesPasscode: true }],
  ['pacer-one-time-passcode/refused', { signInRefused: true, refusalNamesPasscode: true }],
  ['pacer-one-time-passcode/dialog', { signInRefused: false }],
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
])('%s: the target is %s', async (name, target) => {
  expect(await read(name, ({ elements }) => elements.target?.textContent)).toBe(target);
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

test.each(fixturesIn('pacer-efile-registration'))('%s: the screen is the one in its name', async (name) => {
  const [first] = name.replace('pacer-efile-registration/', '').split('-');
  const { registrationScreen } = await read(name, (seen) => seen.facts);
  expect(registrationScreen).toBe(/attorney|other/.test(first ?? '') ? 'court' : first);
});

describe.each(['person', 'address', 'security'] as const)('upgrade, %s', (tab) => {
  test.each(fixturesIn(`pacer-upgrade-${tab}`))('%s: required fields by label', async (name) => {
    const facts = await read(name, (seen) => seen.facts);
    expect(facts).toMatchObject({
      emptyFields: emptyFields[tab],
      unaskedFields: tab === 'security' ? unaskedFields : [],
      looksDifferent: false,
    });
  });
});

test.each(fixturesIn('pacer-upgrade-address'))(
  '%s: filled fields are not reported as empty',
  async (name) => {
    const fixture = fixtures.find((one) => one.name === name);
    const left = await withDocument(fixture?.html ?? '', (doc) => {
      for (const id of ['f:city', 'f:zip', 'f:phone'])
        (doc.getElementById(id) as HTMLInputElement).value = 'anything';
      (doc.getElementById('f:state_input') as HTMLSelectElement).selectedIndex = 1;
      return detect(fixture?.url ?? new URL('about:blank'), doc)?.facts.emptyFields;
    });
    expect(left).toEqual(['Address', 'County', 'Country']);
  },
);
