import type { Say, When } from '../step';

export const when: When = { decisive: true, is: ({ kind }) => kind === 'court-link-form' };

export const say: Say = () => ({
  title: 'Enter this court’s old CM/ECF login',
  text: [
    'The one you filed with **in this court** before NextGen. It is **not** your PACER username. Submit links nothing yet; Clear empties both fields.',
    'If you use CM/ECF for PACER only, no action is necessary. This guide does not read what you type.',
  ],
  note: {
    tone: 'care',
    title: 'A few wrong tries can lock it',
    text: 'Not sure? Look in your browser’s saved passwords or your filing software, use “Forgot login/password” below the form, or ask the court first.',
  },
  call: 'court',
});
