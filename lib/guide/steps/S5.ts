import type { Say, When } from '../step';

export const when: When = {
  offered: true,
  is: ({ kind, courtId, facts }) =>
    kind === 'pacer-login' && courtId !== null && facts.signInRefused === true,
};

export const say: Say = () => ({
  title: 'Check the PACER username and try again',
  text: [
    'PACER refused the sign-in. It asks for the **PACER** username here, not the court’s CM/ECF login.',
    'A username of six characters is an old (legacy) one: lower-case letters and four digits.',
    'Still refused? Use “Forgot password?” or “Forgot username?” below the form. Cookies and JavaScript have to be on.',
  ],
  call: 'pacer',
});
