import type { Say, When } from '../step';

export const when: When = { is: ({ kind }) => kind === 'pacer-registration' };

/** What is matched, and what follows: D. Idaho's page. Token by mail: Bankr. W.D.N.Y.; PACER's FAQ. */
export const say: Say = () => ({
  title: 'Register for your own PACER account',
  text: [
    'New accounts are upgraded from the start. There are two doors, attorney and non-attorney: creditors, trustees and filing agents take the second.',
    'PACER compares **name, birth date and e-mail** with the accounts it has. Two that agree: “an account may already exist”. Three: searching stays inactive.',
    'Without a card, PACER sends a token by mail (7 to 10 business days), never by phone, e-mail or fax.',
  ],
  note: {
    tone: 'care',
    title: 'Had an account of your own before?',
    text: 'Do not register a second one: use “Forgot username?” at the sign-in, and upgrade it.',
  },
  call: 'pacer',
});
