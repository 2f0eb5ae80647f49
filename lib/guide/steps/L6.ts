import type { Say, When, Words } from '../step';

export const when: When = {
  decisive: true,
  is: ({ kind, facts }) =>
    kind === 'court-link-confirm' && facts.names !== 'differ' && facts.names !== 'firm',
};

const permanent = '**It is permanent.** Nobody can undo the link from this page, or from any other.';

export const say: Say = ({ seen }): Words =>
  seen.facts.names === 'same'
    ? {
        title: 'Check both names before you press Submit',
        text: [permanent],
        note: {
          tone: 'done',
          title: 'The names read the same',
          text: 'Check them yourself all the same, and that this is your own PACER account, not the firm’s.',
        },
      }
    : {
        title: 'Compare both names before you press Submit',
        text: [permanent, 'If they are not the same person, do not press Submit. Go back and call.'],
        note: {
          tone: 'care',
          title: seen.names ? 'The guide cannot tell whether they agree' : 'The guide cannot read the names',
          text: 'Compare the CM/ECF line and the PACER line yourself. Both have to be you, and your own account.',
        },
        call: 'court',
      };
