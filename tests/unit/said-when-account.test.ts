import { describe, expect, test } from 'vitest';
import { stillEmpty } from '@/lib/steps/empty-fields-text';
import { says, textAt } from './said-when';

/** Which of its sentences a step of PACER says when. */

describe('the account', () => {
  const is = 'upgraded';
  const filed = (filed: boolean | null, next = 'moeb') =>
    ({ accountType: is, next, remembered: { filed } }) as const;
  says('A1', 'pacer-home', [[{}, /^Open Manage PACER Account/, /Sign in to/]]);
  says('A1', 'pacer-login', [[{}, /^Sign in to Manage PACER Account/, /Log in to…/]]);
  says('A2', 'pacer-account', [
    [{}, /^Look for “Account Type”/, /The old username ends|This account can be/],
    [{ accountType: 'legacy' }, /The old username ends/, /Inactive|can be linked/],
    [{ accountType: 'legacy', searchInactive: true }, /Status is Inactive/, /Multifactor/],
    [{ accountType: is }, /Filed in the court before\?.*Never filed there\?/, /Inactive|Multi/],
    [{ accountType: is, multifactor: 'not-enrolled' }, /Multifactor .* not set up/, /Inactive/],
    [{ accountType: is, multifactor: 'enrolled' }, /can be linked/, /Multifactor/],
    [{ accountType: is, searchInactive: true }, /Status is Inactive/, /Multifactor/],
    [{ accountType: is, next: 'moeb' }, /Filed in the court before\?/, /nothing to do here|Sent it/],
    [{ accountType: is, remembered: { filed: true } }, /Filed in the court before\?/, /Sent it/],
    [filed(true), /^Link it in the court: nothing to do here/, /Sent it already/],
    [filed(false), /^Ask for e-filing in Bankr\. E\.D\. Mo\..*Sent it already/, /can be linked/],
    [filed(null), /^Answer one question/, /Sent it already/],
    [filed(null, 'ca5'), /^Ask for e-filing in the 5th Cir\./, /Answer one question/],
  ]);
  const emptyFields = ['First Name', 'Email'];
  const unaskedFields = ['Suffix', 'Phone'];
  const filled = /All required fields on this tab are filled in/;
  says('A3', 'pacer-upgrade-person', [
    [{}, filled, /Still empty|not looked at/],
    [{ emptyFields: [], unaskedFields: [] }, filled, /Still empty|not looked at/],
    [{ emptyFields }, /\*\*Still empty:\*\* First Name, Email\./, /filled in|not looked at/],
    [{ unaskedFields }, /not looked at by this guide:\*\* Suffix, Phone\./, /filled in|Still empty/],
    [{ emptyFields, unaskedFields }, /Still empty:.*not looked at by this guide:/, filled],
  ]);
  says('A7', 'pacer-multifactor', [
    [{}, /Choose \*\*Add App\*\*/, /Security code:\*\*|Keep the QR code/],
    [{ multifactorScreen: 'add-app' }, /^Continue screen by screen/, /Add App\*\*|Keep the QR/],
    [{ multifactorScreen: 'set-up' }, /^Scan the QR code.*Keep the QR code/, /Add App|Nickname/],
  ]);
  says('A8', 'pacer-multifactor', [
    [{ multifactorScreen: 'methods' }, /^Choose Get New Codes.*comes by e-mail first/, /^Print/],
    [{ multifactorScreen: 'codes' }, /^Print or save/, /comes by e-mail first/],
  ]);
  says('X5', 'pacer-account', [[{}, /Administrative Account/, /six-character|short for/]]);
});

test('of the fields, nothing is said but which are empty and which were not looked at', () => {
  expect(stillEmpty({ emptyFields: ['Email'], unaskedFields: ['Suffix'] })).toEqual([
    '**Still empty:** Email.',
    '**Required, and not looked at by this guide:** Suffix.',
  ]);
});

describe('the sign-in', () => {
  says('S1', 'pacer-login', [
    [{ signInFor: 'court' }, /Not the firm’s shared account/, /names no court|notice/],
    [{ signInFor: 'other' }, /This sign-in names no court/, /shared account/],
  ]);
  says('S1', 'pacer-notice', [
    [{}, /^Read PACER’s notice/, /not affected|names no court|shared/],
    [{ notice: 'other', signInFor: 'other' }, /^Read PACER’s notice/, /not affected|names no court/],
    [{ notice: 'search-inactive' }, /filing is not affected.*is inactive/, /not activated|Read/],
    [{ notice: 'not-activated' }, /filing is not affected.*not activated/, /is inactive/],
  ]);
  says('S2', 'pacer-one-time-passcode', [
    [{ signInRefused: true }, /^Check the password and the passcode/, /One message/],
    [{}, /30 seconds/, /Check the password and/],
  ]);
  says('S3', 'pacer-update-required', [
    [{ skipsLeft: true }, /or choose Skip.*Three skips/, /No skips/],
    [{}, /to continue.*No skips are left/, /choose Skip/],
  ]);
  says('S4', 'pacer-redaction', [
    [{ continueOff: true }, /^Check the box.*Continue stays off/, /^Choose/],
    [{}, /^Choose Continue/, /stays off/],
  ]);
  says('S5', 'pacer-login', [
    [{ id: 'ilsd' }, /\*\*PACER\*\* username here, not the court’s CM\/ECF login\./, /passcode/],
    [{}, /\*\*PACER\*\* username here\./, /passcode|not the court’s/],
    [{ refusalNamesPasscode: true }, /^Check username, password and passcode/, /not the court’s/],
  ]);
  says('X5', 'pacer-login', [
    [{ username: 'six' }, /A six-character username is a legacy one.*you can search/, /short for/],
    [{ username: 'under-eight' }, /short for an upgraded.*eight characters/, /six-character/],
  ]);
});

describe('the request for e-filing', () => {
  const kind = 'pacer-efile-registration';
  const registrationScreen = 'terms';
  says('R2', kind, [
    [{ registrant: 'attorney' }, /is for attorneys\. Are you not one/, /choose your \*\*role/],
    [{ registrant: 'non-attorney' }, /choose your \*\*role/, /Are you not one/],
    [{ registrant: 'attorney', registrationScreen }, /check \*\*two\*\* boxes/, /choose your/],
    [{ registrant: 'non-attorney', registrationScreen }, /Submit sends the request/, /two/],
  ]);
  const asked = { remembered: { filed: false } };
  says('R2', kind, [
    [{ ...asked, registrationScreen: 'kind' }, /^Choose what you ask the court for/, /kind of court/],
    [{ ...asked, registrationScreen: 'filer' }, /^Check your data.*Email Frequency/, /kind of court/],
    [{ ...asked, registrationScreen: 'payment' }, /without one .*is optional/, /kind of court/],
  ]);
  says('R3', kind, [
    [{}, /\*\*The court\*\* answers.*Civil and Criminal\*\* in the menu bar/, /the 7th/],
    [{ next: 'moeb' }, /Bankruptcy and Adversary\*\* in the menu bar/, /The court\*\*/],
    [{ next: 'ca7' }, /\*\*the 7th Cir\.\*\* answers.*nothing to link\./, /menu bar/],
  ]);
  says('R3', 'court-main', [[{}, /\*\*Civil and Criminal\*\* appear/, /lets you file/]]);
  says('R3', 'court-appellate-home', [[{ id: 'ca7' }, /lets you file a document/, /Civil and Criminal/]]);
  says('X6', kind, [
    [{}, /filed electronically in \*\*this court\*\*/, /undefined/],
    [{ registrant: 'attorney' }, /this is the right page\./, /limited access/],
    [{ registrant: 'non-attorney' }, /right page for filers who are not attorneys/, /undefined/],
  ]);

  test('of the cases that take one of the two registrations, the notes on the other are left out', () => {
    const cases = ['Pro hac vice', 'Reinstatement', 'Filing agent', 'Fees'];
    const others = cases.map((one) => `**Fees:** As for the case **${one}:** below.`);
    const leftOut = (registrant?: 'attorney' | 'non-attorney') => {
      const { withoutNotes } = textAt('R2', kind, registrant ? { registrant } : {});
      expect(others.filter((note) => withoutNotes?.test(note))).toEqual([]);
      return cases.filter((one) => withoutNotes?.test(`**${one}:** In some courts.`));
    };
    expect(leftOut('attorney')).toEqual(['Filing agent']);
    expect(leftOut('non-attorney')).toEqual(['Pro hac vice', 'Reinstatement']);
    expect(leftOut()).toEqual([]);
  });
  test('both answers are offered until one is given, then the one that takes it back', () => {
    const answers = (filed: boolean | null) => textAt('X6', kind, { remembered: { filed } }).choices;
    const no = { says: 'No, never', to: 'never-filed' };
    expect(answers(null)).toEqual([{ says: 'Yes, I have filed there', to: 'filed' }, no]);
    expect(answers(true)).toEqual([no]);
  });
});
