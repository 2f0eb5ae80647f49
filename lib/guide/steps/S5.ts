import type { Say, When } from '../step';

export const when: When = {
  offered: true,
  is: ({ kind, facts }) => kind === 'pacer-login' && facts.signInRefused === true,
};

/** PACER's own help on refused sign-ins. */
export const say: Say = ({ court }) => ({
  title: 'Check the PACER username and try again',
  text: [
    `PACER refused the sign-in. It asks for the **PACER** username here${court ? ', not the court’s CM/ECF login' : ''}.`,
    'A username of six characters is an old (legacy) one: letters in **lower case**, then **four digits**.',
    'The logins of training sites (ecf-train) do not work here. Cookies and JavaScript have to be on.',
    'Still refused? Use “Forgot password?” or “Forgot username?” below the form.',
  ],
  call: 'pacer',
});
