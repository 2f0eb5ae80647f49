// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isLinkWording, isNextGenItems, isShortLinkWording, namesTheLink } from '@/lib/pages/link-wording';

describe('a heading or entry of linking', () => {
  test.each([
    'Link a CM/ECF account to my PACER account',
    'Link my filer account to my PACER account',
    '» Link your PACER account ...',
    '- linking e-filing and PACER accounts:',
    'PACER account linking',
    'Link my filer, PACER account',
    'Link my account to PACER’s filer account',
    'Link my CM/ECF account',
    'Link my ECF account',
    'Link my e-filer account',
    'Link my e-filing account',
    'Link my filer account',
    `Link PACER account${' '.repeat(102)}`,
  ])('%s', (text) => {
    expect(isLinkWording(text)).toBe(true);
  });
  test.each([
    ['no act', 'My PACER account and my CM/ECF account'],
    ['the act in the middle', 'My PACER link account'],
    ['no account', 'Link CM/ECF to PACER'],
    ['no system', 'Link my account'],
    ['another word', 'Link my PACER account today'],
    ['another verb', 'Unlink my PACER account'],
    ['too long', `Link PACER account${' '.repeat(103)}`],
    ['nothing', ''],
  ])('not with %s: %s', (_, text) => {
    expect(isLinkWording(text)).toBe(false);
  });
});

test.each([
  ['Link Accounts', true],
  ['Link my account', true],
  ['link these accounts:', true],
  ['Account Linking', true],
  ['Linking accounts', true],
  ['Linking account', true],
  ['Link my PACER account', false],
  ['See Account Linking', false],
  ['Account Linking Help', false],
])('"%s" is a heading that names no system: %s', (text, expected) => {
  expect(isShortLinkWording(text)).toBe(expected);
});

test.each([
  ['NextGen Release 1.1 Menu Items', true],
  ['* NextGen Release 1.7 Menu Items *', true],
  ['NextGen Release Menu Items', false],
  ['About NextGen Release 1.1 Menu Items', false],
  ['NextGen Release 1.1 Menu Items of the court', false],
  [`NextGen Release 1.1 Menu Items${' '.repeat(90)}`, true],
  [`NextGen Release 1.1 Menu Items${' '.repeat(91)}`, false],
])('"%s" is the entry to the items of a release: %s', (text, expected) => {
  expect(isNextGenItems(text)).toBe(expected);
});

test.each([
  ['They will be permanently linked.', true],
  ['Link your old CM/ECF login to your PACER account', true],
  ['Your e-filing account will be linked.', true],
  ['You are linking these two accounts.', true],
  ['Link your efiler login to the account', true],
  ['Links of this court: efiling, your account', true],
  [`Linked ${'x'.repeat(78)} PACER account`, true],
  [`Linked ${'x'.repeat(79)} PACER account`, false],
  [`Linked PACER ${'x'.repeat(28)} account`, true],
  [`Linked PACER ${'x'.repeat(29)} account`, false],
  ['Your efiling account is linked', true],
  ['An e-filer account for linking', true],
  [`PACER ${'x'.repeat(38)} account linked`, true],
  [`PACER ${'x'.repeat(39)} account linked`, false],
  [`PACER account ${'x'.repeat(58)} linked`, true],
  [`PACER account ${'x'.repeat(59)} linked`, false],
  ['Linking my account', true],
  ['Link an old filing account', true],
  ['Link the very old filing account', false],
  ['link both accounts', true],
  ['Link a filer/user accounts', true],
  ['Blink PACER account', false],
  ['Link spacer account', false],
  ['Link PACER accountant', false],
  ['Unlinked PACER accounting', false],
  ['impermanently linked', false],
  ['Links to other courts', false],
  ['Your PACER account is active.', false],
  ['permanently linkedin', false],
])('"%s" speaks of the link of an account: %s', (text, expected) => {
  expect(namesTheLink(text)).toBe(expected);
});
