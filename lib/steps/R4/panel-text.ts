import { filingMenusOf, nameInSentence } from '@/lib/courts/court';
import { nextCourtLinks, nextCourtText } from '../next-court-text';
import type { PanelTextFor } from '../step';

export const panelText: PanelTextFor = (context) => ({
  title: context.court ? `You can file in ${nameInSentence(context.court)}` : 'You can file in this court',
  text: [
    `**${filingMenusOf(context.court)}** are in the menu bar: the court has approved this account.`,
    'You never had an old CM/ECF login here, so there is none to link. The guide stays silent in this court.',
    ...(context.next ? [nextCourtText(context)] : []),
  ],
  note: {
    tone: 'done',
    title: 'Done in this court',
    text: 'Recorded as: can file, nothing to link.',
  },
  links: nextCourtLinks(context),
  done: true,
});
