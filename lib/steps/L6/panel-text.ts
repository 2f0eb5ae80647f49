import type { PanelText, PanelTextFor } from '../step';
import { title } from './title';

const permanent = '**It is permanent.** You cannot undo the link yourself.';

const check: PanelText = { title, text: [permanent] };

export const panelText: PanelTextFor = ({ page }): PanelText => {
  switch (page.facts.names) {
    case 'same':
      return {
        ...check,
        note: {
          tone: 'done',
          title: 'The names read the same',
          text: 'Check them yourself all the same, and that this is your own PACER account, not the firm’s.',
        },
      };
    case 'compatible':
      return {
        ...check,
        note: {
          tone: 'plain',
          title: 'Nothing in the names contradicts',
          text: 'They are not written alike. Check that both are you, and that this is your own PACER account, not the firm’s.',
        },
      };
    case 'differ':
    case 'firm':
      return {
        title: 'Check that these are the two names you called about',
        text: [
          permanent,
          'If one of them is another name than on the phone, do not press Submit. Call again.',
        ],
        call: 'court',
        note: {
          tone: 'care',
          title: 'The names differ, and you said that it is right',
          text: 'You called about two names today. The guide cannot tell whether they are these.',
        },
      };
    default:
      return {
        title: 'Compare both names before you press Submit',
        text: [permanent, 'If they are not the same person, do not press Submit. Go back and call.'],
        call: 'court',
        note: {
          tone: 'care',
          title: page.names ? 'Compare the names yourself' : 'The guide cannot read the names',
          text: page.names
            ? 'The guide cannot tell whether they agree. Both have to be you, and your own account.'
            : 'Compare the CM/ECF line and the PACER line yourself. Both have to be you, and your own account.',
        },
      };
  }
};
