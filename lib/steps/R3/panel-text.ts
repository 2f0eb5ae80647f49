import { filingMenusOf, isAppellate, nameInSentence } from '@/lib/courts/court';
import { pacerSite } from '../next-court-text';
import type { PanelContext, PanelText, PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = (context) => (context.court ? inCourt(context) : sent(context));

const inCourt = ({ court }: PanelContext): PanelText => ({
  title,
  text: [
    court && isAppellate(court.kind)
      ? 'You said that you never filed here, so there is nothing to link. If this page lets you file a document, the court has approved you.'
      : `You said that you never filed here, so there is nothing to link. **${filingMenusOf(court)}** appear in the menu bar once the court has approved your request.`,
    '**Not asked yet?** Open Manage PACER Account, tab Maintenance, and choose **Attorney Admissions / E-File Registration**, or Non-Attorney E-File Registration. **Check E-File Status**, there too, shows a request.',
    'Approved by e-mail, and still no filing menus? Log out, close the browser, and sign in again; then call the court.',
  ],
  call: 'court',
  links: [pacerSite],
  choices: [{ says: 'I have filed here before, after all', to: 'filed' }],
});

/** On PACER's page after Submit, which nobody has seen: by the person's word (FACTS.md, E-file registration). */
const sent = ({ next }: PanelContext): PanelText => ({
  title: 'Wait until the court approves you, then sign in at its site',
  text: [
    `**${next ? nameInSentence(next) : 'The court'}** answers by e-mail, to the account’s address. Nothing can be filed until it has approved the request.`,
    `Then sign in at the court’s own site: there is nothing to link${next && isAppellate(next.kind) ? '' : `, and **${filingMenusOf(next)}** in the menu bar show that you can file`}.`,
    '**Check E-File Status**, under Maintenance in the PACER account, shows a request.',
  ],
  call: 'court',
});
