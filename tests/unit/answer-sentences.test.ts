import { describe, expect, test } from 'vitest';
import { answerOf, confirms, isHarmless, isWhollyKnown } from '@/lib/pages/answer-sentences';
import { sentences } from '../detect/cases/sentences';

describe('sentences of a court’s answer', () => {
  test.each(sentences.filter((one) => one.class !== 'confirms'))(
    '$text: is no confirmation ($why)',
    ({ text }) => {
      expect(answerOf(text)).not.toBe('confirmed');
    },
  );
  test('confirmations that are known, and none of them is taken for harmless advice', () => {
    const confirming = sentences.filter((one) => one.class === 'confirms').map(({ text }) => answerOf(text));
    expect(confirming.filter((answer) => answer === 'confirmed').length).toBeGreaterThanOrEqual(25);
    expect(confirming).not.toContain('harmless');
  });
});

describe('what confirms, in each of the ways it is said', () => {
  test.each([
    ['pair has been', 'Your CM/ECF account and your PACER account have both been linked', 'unknown'],
    ['own has been', 'The old e-filing credentials below have been permanently linked today', 'confirmed'],
    ['to each other', 'Your two PACER accounts were just linked to each other', 'confirmed'],
    ['to one another', 'These accounts were linked with one another', 'confirmed'],
    [
      'to this person’s',
      'Your account in this court was linked to this person’s PACER account.',
      'confirmed',
    ],
    ['the state with “now”', 'These accounts are now linked', 'confirmed'],
    ['the state with “both now”', 'Both of your accounts are both now linked together', 'confirmed'],
    ['the state with “now both”', 'Both accounts are now both linked', 'confirmed'],
    ['the state of other accounts without “now”', 'These accounts are linked', 'unknown'],
    ['the state of “your” accounts', 'Your filer account and PACER account are linked', 'confirmed'],
    ['the state of “your own” account', 'Your own user account is successfully linked', 'confirmed'],
    ['“you have linked”', 'You have now linked your two accounts', 'confirmed'],
    ['“we linked these”', 'We linked these filing privileges to your PACER account', 'confirmed'],
    ['“linked” without whose', 'You have linked accounts', 'unknown'],
    [
      'the act is successful',
      'The linking of your CM/ECF account with your PACER account is now complete',
      'confirmed',
    ],
    ['the act alone', 'Account link confirmed', 'confirmed'],
    ['the act for these accounts', 'Linking successfully completed for your accounts', 'confirmed'],
    ['three words', 'Linked successfully', 'confirmed'],
    ['three words the other way', 'Successfully linked', 'confirmed'],
    ['“you are now linked”', 'You are now linked', 'confirmed'],
    ['“this completes”', 'This completes the linking process', 'confirmed'],
    ['an opening', 'Congratulations, your accounts have been linked', 'confirmed'],
    ['an opening that is no known one', 'Warning, your accounts have been linked', 'unknown'],
    ['a headline', 'Filer account and PACER account now linked.', 'confirmed'],
    ['a headline with white space', 'CM/ECF account  successfully\n linked to PACER account!', 'confirmed'],
    ['a headline that begins with white space of its own', '\u2713 Accounts linked.', 'unknown'],
    ['a headline without its end mark: the label of a value', 'Accounts linked', 'unknown'],
    ['capital letters', 'YOUR ACCOUNTS HAVE BEEN LINKED.', 'confirmed'],
    ['a headline in capital letters', 'ACCOUNTS LINKED.', 'confirmed'],
    ['white space of all kinds', 'Your  accounts \n have been   linked', 'confirmed'],
    ['another apostrophe', "Your account was linked to this person's PACER account.", 'confirmed'],
    ['signs around it', '• ✓ Your accounts have been linked. »', 'confirmed'],
    ['signs around it without an end mark', '✓ Your accounts have been linked ✓', 'confirmed'],
    ['a cross beside it', '✗ Your accounts have been linked', 'unknown'],
    ['end marks after it', 'Your accounts have been linked...!', 'confirmed'],
    ['a question', 'Your accounts have been linked?', 'unknown'],
    ['a headline as a question', 'Accounts linked?', 'unknown'],
  ] as const)('%s: “%s” is %s', (_, text, expected) => {
    expect(answerOf(text)).toBe(expected);
  });

  test('a sentence of 260 characters and more is not read; one shorter is', () => {
    const long = (length: number) => {
      const [before, after] = ['Your old ', 'accounts have been linked'];
      return `${before}${' '.repeat(length - before.length - after.length)}${after}`;
    };
    expect([long(259).length, long(260).length]).toEqual([259, 260]);
    expect([confirms(long(259)), confirms(long(260))]).toEqual([true, false]);
    const advice = (length: number) => `Welcome${' '.repeat(length - 7)}`;
    expect([isHarmless(advice(259)), isHarmless(advice(260))]).toEqual([true, false]);
    expect([isWhollyKnown(advice(259)), isWhollyKnown(advice(260))]).toEqual([true, false]);
    expect([isHarmless('.'.repeat(259)), isHarmless('.'.repeat(260))]).toEqual([true, false]);
  });
});

/** Advice that holds nothing but known words, one sentence for each way it is said. */
const closed = [
  'Please note',
  'You will no longer need to use your old CM/ECF login and password any more.',
  'From now on, use only your upgraded PACER account to e-file documents in this court from now on.',
  'Do not use your old CM/ECF password again.',
  'Your old filer login can no longer be used to log in.',
  'You may now begin e-filing with your PACER login',
  'Your upgraded PACER account can now be used to e-file in this court',
  'No further action is necessary.',
  'Your request has been processed.',
  'Questions?',
  'Save a copy of this page for your records',
  'Print this page',
  'CM/ECF live database',
  'Welcome',
];
/** Advice that has room for words of the court's own, which may be a person's, a firm's or a case's. */
const open = [
  'Please sign off of CM/ECF, then sign back in again.',
  'Please reload this browser',
  'Now press F5 except Log Out',
  'Your Civil and Criminal menus will now appear.',
  'Bankruptcy events are now available.',
  'Please call the help desk for help',
  'A confirmation e-mail was sent.',
  'Log out and log in to see all of your menus',
  'Refresh the page so that all menus appear',
  'Choose any item on the menu bar except Log Out',
  'The Adversary menu items should appear on the menu bar',
  'If the new Civil menu does not appear, wait a minute',
  'If you have any questions, please contact the clerk of court',
  'For assistance, call the help desk (555-0100)',
  'Questions, please contact the clerk',
  'Call the Clerk of Court at 555-0100 with questions',
  'An e-mail confirming this has been sent to pat.lane@example.com',
  'Return to Utilities',
  'U.S. Bankruptcy Court, Eastern District of Missouri',
  'United States Court of Appeals for the Seventh Circuit',
  'Southern District of Illinois',
  'Reference no 12/345',
];

describe('advice that says nothing of the link', () => {
  test.each(closed)('“%s” is harmless, and known to its last word', (text) => {
    expect([answerOf(text), isWhollyKnown(text)]).toEqual(['harmless', true]);
  });
  test.each(open)('“%s” is harmless, and has room for words of the court’s own', (text) => {
    expect([answerOf(text), isWhollyKnown(text)]).toEqual(['harmless', false]);
  });
  test.each([...closed, ...open])('“%s” is not, with a cross before or behind it', (text) => {
    expect([isHarmless(`\u2717 ${text}`), isHarmless(`Failed: ${text}`)]).toEqual([false, false]);
    expect(isHarmless(`${text.replace(/[.?]$/, '')} \u2717`)).toBe(false);
  });
  test('nothing but signs and end marks is harmless, and not known as words', () => {
    expect([isHarmless(''), isHarmless(' » ✓ .'), isWhollyKnown('»')]).toEqual([true, true, false]);
  });
  test('a confirmation is known to its last word, and no advice', () => {
    const text = 'Your accounts have been linked.';
    expect([isWhollyKnown(text), isHarmless(text)]).toEqual([true, false]);
  });
  test('what is neither is not known', () => {
    expect(isWhollyKnown('The accounts of Pat Lane were linked.')).toBe(false);
  });
});

describe('an answer of several sentences and clauses', () => {
  test.each([
    ['advice alone', 'Please log out. Thank you.', 'harmless'],
    ['a confirmation after a colon', 'Confirmation: your accounts have been linked.', 'confirmed'],
    ['a confirmation and advice', 'Your accounts have been linked. Press F5.', 'confirmed'],
    ['a confirmation and what is not known', 'Your accounts have been linked. Two remain.', 'unknown'],
    ['clauses', 'Your accounts have been linked, and no further action is required.', 'confirmed'],
    ['clauses with “so”', 'Your accounts have been linked, so you may now file.', 'confirmed'],
    ['“and you may”', 'Your accounts have been linked and you may now file.', 'confirmed'],
    ['“, and your”', 'Your accounts have been linked, and your request was completed', 'confirmed'],
    [
      'clauses of which one is not known',
      'Your accounts have been linked, and Pat Lane was told.',
      'unknown',
    ],
    ['“and” within a clause', 'Please log out and your accounts have been linked', 'confirmed'],
    ['a question of known clauses', 'Your accounts have been linked, and you may now file?', 'unknown'],
    ['a question mark at the front', '?Your accounts have been linked, and you may now file', 'unknown'],
    ['advice that has the words between clauses', 'Please log out, and log in again.', 'harmless'],
    ['nothing', '', 'harmless'],
  ] as const)('%s: “%s” is %s', (_, text, expected) => {
    expect(answerOf(text)).toBe(expected);
  });
});
