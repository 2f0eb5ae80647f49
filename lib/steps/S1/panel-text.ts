import type { PanelContext, PanelText, PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = (context): PanelText => {
  const { page } = context;
  if (page.kind === 'pacer-notice') return notice(context);
  if (page.facts.signInFor === 'other') return noCourt;
  return {
    title,
    text: [
      'Use the username and password of your **individual upgraded** PACER account, not the court’s old CM/ECF login.',
      'Leave **Client Code** empty unless your firm requires one. “Forgot password?” and “Forgot username?” are below the form.',
    ],
    note: {
      tone: 'care',
      title: 'Not the firm’s shared account',
      text: 'A shared account cannot be used to file, and linking it is permanent. No account of your own? Choose “Need an account?” below the form.',
    },
  };
};

const noCourt: PanelText = {
  title: 'Begin at the court’s own site',
  text: [
    'This sign-in names no court: it opens PACER for searching, where you cannot link or file.',
    'Open the court’s CM/ECF site, choose **Document Filing System**, and sign in on the page that opens.',
  ],
};

/** Filing is open despite both notices (FACTS.md, Sign-in dialogs). */
function notice({ page }: PanelContext): PanelText {
  const { notice } = page.facts;
  if (notice === 'other' || !notice)
    return {
      title: 'Read PACER’s notice, then close it',
      text: [
        'After that the sign-in continues. If it is about your account, PACER Service Center can explain it.',
      ],
      call: 'pacer',
    };
  return {
    title: 'Choose Continue: filing is not affected',
    text: [
      notice === 'search-inactive'
        ? 'The **search** status of this account is inactive. You cannot search with it, but you can still e-file and link.'
        : 'The **search** privileges of this account are not activated. You can still e-file and link.',
      'To search again, call PACER Service Center. You can do that later.',
    ],
    call: 'pacer',
  };
}
