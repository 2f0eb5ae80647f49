import { describe, expect, test } from 'vitest';
import type { PageKind, Undetected } from '@/lib/pages/page-kinds';
import { memory, record } from './fixtures';
import { says, textAt, type Where } from './said-when';

/** Which of its sentences a step of a court says when. */

describe('the way to the link', () => {
  says('L1', 'court-landing', [
    [{}, /^Open the Document Filing System/, /Link a CM\/ECF/],
    [{ linkEntry: true }, /^Choose “Link a CM\/ECF account/, /Open the Document/],
  ]);
  says('L3', 'court-utilities', [
    [{}, /It opens a form/, /Look for|first page/],
    [{ id: null }, /It opens a form/, /Look for|first page/],
    [{ looksDifferent: true }, /^Look for “Link a CM\/ECF account/, /It opens a form/],
  ]);
  says('L3', 'court-appellate-home', [
    [{ id: 'ca7', linkEntry: true }, /It is on this first page/, /Look for/],
    [{ id: 'ca7' }, /^Look for “Link my filer account/, /on this first page/],
  ]);
  says('L3', 'court-link-like', [[{ id: 'bap10' }, /It is on this first page/, /Look for/]]);
  says('L4', 'court-utilities', [
    [{ linkEntry: true }, /one step after Utilities/, /It opens a form|Look for/],
  ]);
  says('L4', 'court-nextgen-items', [
    [{ linkEntry: true }, /^Choose “Link.*It opens a form/, /Utilities|Look for/],
    [{}, /^Look for “Link/, /Utilities|It opens a form/],
  ]);
  says('L6', 'court-link-confirm', [
    [{ names: 'same' }, /The names read the same/, /contradicts|differ/],
    [{ names: 'compatible' }, /Nothing in the names contradicts/, /read the same|differ/],
    [{ names: 'differ' }, /The names differ, and you said/, /cannot read/],
    [{ names: 'firm' }, /The names differ, and you said/, /cannot read/],
    [{ read: true }, /Compare the names yourself.*whether they agree/, /cannot read/],
    [{}, /cannot read the names.*CM\/ECF line/, /whether they agree/],
  ]);
  says('X1', 'court-link-confirm', [
    [{ names: 'differ' }, /a colleague’s CM\/ECF login/, /looks like a firm/],
    [{ names: 'firm' }, /looks like a firm or office/, /a colleague’s CM/],
  ]);
  says('X2', 'court-link-failed', [
    [{ id: null, refusal: 'wrong-credentials' }, /upper and lower case/, /in lowercase/],
    [{}, /does not know why/, /Check upper/],
  ]);
});

describe('after Submit', () => {
  const linked = (knownBy: 'confirmation-seen' | 'filing-menus-seen' | 'said-by-you') => ({
    remembered: { record: record({ status: 'linked', knownBy }) },
  });
  const awaiting = (since: 'confirmation' | 'submit', pages = 0) => ({
    remembered: memory({ guidance: { awaitingMenus: { since, pages, signedInAgain: false } } }),
  });
  const menus = { filingMenus: true };
  says('L7', 'court-link-done', [
    [{}, /court confirmed the link\. .*within the next 2 pages.*The court confirmed it\.$/, /Recorded/],
    [linked('confirmation-seen'), /Recorded as linked, because the court/, /The court confirmed it\./],
    [awaiting('confirmation', 1), /court confirmed the link\. .*within the next 2 pages/, /Reload/],
    [{ id: 'ca7' }, /old filer login has ended.*The court confirmed it/, /Civil|CM\/ECF login has/],
  ]);
  says('L7', 'court-main', [
    [{}, /If you pressed Submit.*a pop-up.*on the next 2 pages/, /court confirmed/],
    [awaiting('confirmation'), /^Choose one more.*the next 2 pages.*confirmed it/, /If you pressed/],
    [awaiting('submit'), /^Choose one more.*If you pressed Submit/, /confirmed it/],
    [awaiting('confirmation', 1), /^Reload this page.*The court confirmed it/, /If you pressed/],
    [awaiting('submit', 1), /^Reload this page/, /confirmed it/],
    [{ ...awaiting('submit'), id: null }, /Civil and Criminal/, /confirmed it/],
  ]);
  says('L7', 'court-appellate-home', [
    [{ id: 'ca7' }, /Say whether.*is not on this page/, /still on this page|has ended/],
    [{ id: 'ca7', linkEntry: true }, /is still on this page/, /is not on this page/],
  ]);
  test('where no menus will show the link, the person’s word on the court’s confirmation does', () => {
    expect(textAt('L7', 'court-appellate-home', { id: 'ca7' })).toMatchObject({
      choices: [{ says: 'The court confirmed the link', to: 'linked' }],
      call: 'pacer',
    });
    expect(textAt('L7', 'court-link-done', { id: 'ca7' }).choices).toBeUndefined();
  });
  says('L8', 'court-main', [
    [menus, /^Linked in S\.D\. Ill\..*can file in this court.*menus are there\.$/, /Recorded/],
    [{ ...menus, id: null }, /^Linked in this court.*are in the menu bar/, /Recorded/],
    [{ ...menus, ...linked('filing-menus-seen') }, /because the filing menus were seen/, /said so/],
    [{ ...menus, ...linked('said-by-you') }, /because the filing menus were seen/, /said so/],
  ]);
  const said = linked('said-by-you');
  says('L8', 'court-link-answer', [
    [said, /look for \*\*Civil.*the proof.*because you said so/, /were seen|old filer/],
    [{ ...said, id: null }, /look for \*\*Civil.*because you said so/, /were seen/],
    [{ ...said, id: 'ca7' }, /Keep the court’s confirmation.*said so/, /Civil|has ended/],
  ]);
  says('L8', 'court-appellate-home', [
    [{ id: 'ca7' }, /in the 7th Cir\. The old filer.*The court confirmed it/, /Recorded|Civil/],
    [{ ...linked('confirmation-seen'), id: 'ca7' }, /because the court confirmed it/, /Civil/],
  ]);
  says('R4', 'court-main', [[{ id: null }, /^You can file in this court/, /Ill\./]]);
});

describe('a page that is not known', () => {
  says('X9', 'court-link-answer', [[{}, /^Read the court’s answer.*know this answer/, /Where are you/]]);
  says('X9', 'court-link-like', [[{}, /^Where are you\?.*does not know this page/, /the court’s answer/]]);

  const courts = ['L5', 'L6', 'linked', 'X2', 'none'];
  const account = ['A1', 'A2', 'S2', 'S3', 'A7', 'S5', 'R3', 'none'];
  test.each<[string, PageKind | Undetected, Where, call: string, answers: string[]]>([
    ['the court’s', 'court-link-like', {}, 'court', courts],
    ['the court’s by its address', 'undetected', { address: 'other' }, 'court', courts],
    ['PACER’s sign-in to a court', 'undetected', {}, 'pacer', ['S1', 'S2', 'S3', 'A7', 'S5', 'none']],
    ['the account’s', 'undetected', { id: null }, 'pacer', account],
  ])('%s has the answers that its pages may give', (_, kind, where, call, answers) => {
    const text = textAt('X9', kind, where);
    expect(text.choices?.map(({ to }) => to)).toEqual(answers);
    expect(text.call).toBe(call);
    expect(text.none).toContain(where.id === null ? 'pacer.uscourts.gov' : 'the court’s first page');
  });
});
