import type { Say, When } from '../step';

export const when: When = {
  offered: true,
  is: ({ kind, courtId, facts }) => kind === 'pacer-login' && courtId !== null && !facts.signInRefused,
};

export const say: Say = () => ({
  title: 'Sign in with your own PACER account',
  text: [
    'Use the username and password of your **individual upgraded** PACER account, not the court’s old CM/ECF login.',
    'Leave **Client Code** empty unless your firm requires one. “Forgot password?” and “Forgot username?” stand below the form.',
  ],
  note: {
    tone: 'care',
    title: 'Not the firm’s shared account',
    text: 'A shared account cannot be used to file, and linking it is permanent. No account of your own? Choose “Need an account?” below the form.',
  },
});
