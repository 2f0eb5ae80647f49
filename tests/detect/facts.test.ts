import { expect, test } from 'vitest';
import { detect } from '@/lib/pages/all-detectors';
import { tag } from '@/lib/pages/dom';
import { textOf } from '@/lib/pages/lines';
import type { Facts } from '@/lib/pages/page-summary';
import { fixtures, withDocument } from './load';

async function detected(name: string) {
  const fixture = fixtures.find((f) => f.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return withDocument(fixture.html, (doc) => {
    const found = detect(fixture.url, doc);
    const target = found?.elements.target;
    return {
      courtId: found?.courtId,
      facts: found?.facts,
      names: found?.names,
      target: target ? { tag: tag(target), text: textOf(target) } : null,
    };
  });
}

const facts: [string, Facts][] = [
  ['court-link-confirm/ilsd-cells-same', { names: 'compatible', looksDifferent: false }],
  ['court-link-confirm/almb-cells-differ', { names: 'differ' }],
  ['court-link-confirm/mdd-bare-lines', { names: 'same' }],
  ['court-link-confirm/cob-labels-colon', { names: 'same' }],
  ['court-link-confirm/njb-definition-list', { names: 'compatible' }],
  ['court-link-confirm/caeb-nested-nbsp', { names: 'firm' }],
  ['court-link-confirm/nysd-columns', { names: 'same' }],
  ['court-link-confirm/ilsd-no-names', { names: 'unclear' }],
  ['court-link-confirm/ilsd-names-in-inputs', { names: 'unclear' }],
  ['court-link-confirm/txwd-no-button', { names: 'same', looksDifferent: true }],
  ['court-link-confirm/ilsd-zero-width', { names: 'same' }],
  ['court-link-confirm/ilsd-markup-in-name', { names: 'differ' }],
  ['court-link-failed/ilsd-attempt-failed', { refusal: 'wrong-credentials' }],
  ['court-link-failed/almb-invalid', { refusal: 'wrong-credentials' }],
  ['court-link-failed/mdd-error-below', { refusal: 'wrong-credentials' }],
  ['court-link-failed/cob-already-linked', { refusal: 'already-linked' }],
  ['court-link-failed/caeb-already-has-been-linked', { refusal: 'already-linked' }],
  ['court-link-failed/nysd-locked', { refusal: 'locked' }],
  ['court-link-failed/njb-not-linked', { refusal: 'unknown' }],
  ['court-link-form/ilsd-fields-missing', { looksDifferent: true }],
  ['court-link-form/wvsd-password-only', { looksDifferent: true }],
  ['court-link-form/moeb-already-filer', { filingMenus: true, looksDifferent: false }],
  [
    'court-utilities/ilsd-your-account',
    { filingMenus: false, linkEntry: true, nextGenItems: false, looksDifferent: false },
  ],
  ['court-utilities/wvsd-behind-items', { linkEntry: false, nextGenItems: true, looksDifferent: false }],
  ['court-utilities/txwd-neither', { linkEntry: false, nextGenItems: false, looksDifferent: true }],
  ['court-nextgen-items/wvsd', { linkEntry: true, looksDifferent: false }],
  ['court-nextgen-items/pamd-no-entry', { linkEntry: false, looksDifferent: true }],
  ['court-main/moeb-filer', { filingMenus: true }],
  ['court-main/ilsd-showpage', { filingMenus: false }],
  ['court-main/njd-notice-wants-an-answer', { ownForm: true }],
  ['court-main/caeb-search-on-it', { ownForm: true }],
  ['court-menu/ilsd-docket-quotes-link-words', { address: 'daily-work' }],
  ['court-menu/ilsd-no-utilities', { looksDifferent: true }],
  ['pacer-login/ilsd', { signInRefused: false }],
  ['pacer-login/ilsd-refused', { signInRefused: true }],
];

test.each(facts)('%s says %o', async (name, expected) => {
  expect((await detected(name)).facts).toMatchObject(expected);
});

const elements: [string, { tag: string; text: string | RegExp } | null][] = [
  ['court-utilities/ilsd-your-account', { tag: 'A', text: 'Link a CM/ECF account to my PACER account' }],
  ['court-utilities/cob-capitals-nested', { tag: 'A', text: 'Link a CM/ECF Account to My PACER Account' }],
  ['court-utilities/wvsd-behind-items', { tag: 'A', text: 'NextGen Release 1.1 Menu Items' }],
  ['court-utilities/txwd-neither', null],
  ['court-link-form/ilsd-fields-missing', null],
  ['court-link-form/mdd-bare-text', { tag: 'FORM', text: /CM\/ECF login/ }],
  ['court-link-form/ilsd-table-labels', { tag: 'TBODY', text: /CM\/ECF login/ }],
  ['court-link-confirm/ilsd-cells-same', { tag: 'TBODY', text: /Jordan Q. Sample/ }],
  ['court-link-confirm/ilsd-no-names', { tag: 'P', text: /Do you want to link these accounts/ }],
  ['court-link-done/ilsd-has-been-linked', { tag: 'A', text: 'Query' }],
  ['court-main/ilsd-showpage', { tag: 'A', text: 'Utilities' }],
  ['court-main/njd-notice-wants-an-answer', null],
  ['court-main/caeb-search-on-it', null],
  ['court-main/moeb-filer', { tag: 'A', text: 'Bankruptcy' }],
  ['court-menu/ilsd-no-utilities', null],
];

test.each(elements)('%s: the target is the right element', async (name, expected) => {
  const { target } = await detected(name);
  if (expected === null) expect(target).toBeNull();
  else {
    expect(target?.tag).toBe(expected.tag);
    expect(target?.text).toMatch(expected.text);
  }
});

test.each(['court-main/ilsd-showpage', 'court-menu/almb-query', 'court-menu/ilsd-change-password'])(
  '%s wants no answer first',
  async (name) => expect((await detected(name)).facts?.ownForm).toBe(false),
);

test('the court of a sign-in page is known from PACER’s id or from the return address', async () => {
  expect((await detected('pacer-login/ilsd')).courtId).toBe('ilsd');
  expect((await detected('pacer-login/moeb-by-pacer-id')).courtId).toBe('moeb');
  expect((await detected('pacer-login/no-court')).courtId).toBeNull();
});

test('names are passed on as text, even if they contain markup', async () => {
  const { names } = await detected('court-link-confirm/ilsd-markup-in-name');
  expect(names).toEqual({ cmecf: '<img src=x onerror=alert(1)> Sample', pacer: 'Jordan Sample' });
});
