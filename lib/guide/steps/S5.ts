import type { Say, When } from '../step';

export const when: When = {
  offered: true,
  is: ({ kind, facts }) => kind === 'pacer-login' && facts.signInRefused === true,
};

/** PACER's own help on refused sign-ins. */
export const say: Say = ({ court }) => ({
  title: 'Check the PACER username and try again',
  text: [
    `Use the **PACER** username here${court ? ', not the court’s CM/ECF login' : ''}. One of six characters is two letters in **lower case**, then **four digits**.`,
    'Logins of training sites (ecf-train) do not work here. Cookies and JavaScript have to be on.',
    'Still refused? “Forgot password?” and “Forgot username?” stand below the form.',
  ],
  call: 'pacer',
});
