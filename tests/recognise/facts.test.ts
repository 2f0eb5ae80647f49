import { expect, test } from 'vitest';
import { recognise } from '@/lib/pages';
import { tag } from '@/lib/pages/dom';
import { textOf } from '@/lib/pages/lines';
import type { Facts } from '@/lib/pages/sighting';
import { fixtures, withDocument } from './load';

async function seen(name: string) {
  const fixture = fixtures.find((f) => f.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return withDocument(fixture.html, (doc) => {
    const found = recognise(fixture.url, doc);
    const use = found?.marks.use;
    return {
      courtId: found?.courtId,
      facts: found?.facts,
      names: found?.names,
      mark: use ? { tag: tag(use), text: textOf(use) } : null,
    };
  });
}

const facts: [string, Facts][] = [
  ['court-link-confirm/ilsd-cells-same', { names: 'same', looksDifferent: false }],
  ['court-link-confirm/almb-cells-differ', { names: 'differ' }],
  ['court-link-confirm/mdd-bare-lines', { names: 'same' }],
  ['court-link-confirm/cob-labels-colon', { names: 'same' }],
  ['court-link-confirm/njb-definition-list', { names: 'same' }],
  ['court-link-confirm/caeb-nested-nbsp', { names: 'firm' }],
  ['court-link-confirm/nysd-columns', { names: 'unclear' }],
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
  ['court-menu/ilsd-docket-quotes-link-words', { filingMenus: false }],
  ['court-menu/ilsd-no-utilities', { looksDifferent: true }],
  ['pacer-login/ilsd', { signInRefused: false }],
  ['pacer-login/ilsd-refused', { signInRefused: true }],
];

test.each(facts)('%s says %o', async (name, expected) => {
  expect((await seen(name)).facts).toMatchObject(expected);
});

const marks: [string, { tag: string; text: string | RegExp } | null][] = [
  ['court-utilities/ilsd-your-account', { tag: 'A', text: 'Link a CM/ECF account to my PACER account' }],
  ['court-utilities/cob-capitals-nested', { tag: 'A', text: 'Link a CM/ECF Account to My PACER Account' }],
  ['court-utilities/wvsd-behind-items', { tag: 'A', text: 'NextGen Release 1.1 Menu Items' }],
  ['court-utilities/txwd-neither', null],
  ['court-link-form/ilsd-fields-missing', null],
  ['court-link-form/mdd-bare-text', { tag: 'FORM', text: /CM\/ECF login/ }],
  ['court-link-form/ilsd-table-labels', { tag: 'TBODY', text: /CM\/ECF login/ }],
  ['court-link-confirm/ilsd-cells-same', { tag: 'TBODY', text: /Jordan Q. Sample/ }],
  ['court-link-confirm/ilsd-no-names', null],
  ['court-link-done/ilsd-has-been-linked', { tag: 'A', text: 'Query' }],
  ['court-main/ilsd-showpage', { tag: 'A', text: 'Utilities' }],
  ['court-main/moeb-filer', { tag: 'A', text: 'Bankruptcy' }],
  ['court-menu/ilsd-no-utilities', null],
];

test.each(marks)('%s is pointed at in the right place', async (name, expected) => {
  const { mark } = await seen(name);
  if (expected === null) expect(mark).toBeNull();
  else {
    expect(mark?.tag).toBe(expected.tag);
    expect(mark?.text).toMatch(expected.text);
  }
});

test('the sign-in page tells its court by PACER’s id or by where it returns to', async () => {
  expect((await seen('pacer-login/ilsd')).courtId).toBe('ilsd');
  expect((await seen('pacer-login/moeb-by-pacer-id')).courtId).toBe('moeb');
  expect((await seen('pacer-login/no-court')).courtId).toBeNull();
});

test('names are carried as text, markup and all', async () => {
  const { names } = await seen('court-link-confirm/ilsd-markup-in-name');
  expect(names).toEqual({ cmecf: '<img src=x onerror=alert(1)> Sample', pacer: 'Jordan Sample' });
});
