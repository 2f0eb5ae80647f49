import type { Say, When } from '../step';

export const when: When = {
  decisive: true,
  is: ({ kind, facts }) =>
    kind === 'court-link-confirm' && (facts.names === 'differ' || facts.names === 'firm'),
};

export const say: Say = ({ seen }) => ({
  title: 'Go back, and call before you link',
  note: {
    tone: 'stop',
    title: 'Stop. Do not press Submit',
    text: 'These are not the same name, and the link cannot be undone.',
  },
  text:
    seen.facts.names === 'firm'
      ? [
          'One of the names looks like a firm or office. Log out, and sign in with **your own** PACER account.',
          'If both names are yours, call before you go on:',
        ]
      : [
          'It may be a colleague’s CM/ECF login, or somebody else’s PACER sign-in. Use your browser’s Back button; do not choose Submit.',
          'If both are you (a former name, a nickname, a missing Jr.), call before you go on:',
        ],
  call: 'court',
});
