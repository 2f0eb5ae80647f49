import { isAppellate, nameInSentence, siteOf } from '@/lib/courts/court';
import type { PanelContext, PlainLink } from './step';

/** PACER's site, from which Manage PACER Account is reached. */
export const pacerSite: PlainLink = { says: 'Open pacer.uscourts.gov', to: 'pacer.uscourts.gov' };

/** Whether there is nothing to link in the court to go on with: e-filing is asked for in PACER. */
const isAsked = ({ nextHasNoLink, memory }: PanelContext): boolean =>
  nextHasNoLink === true || memory.filed === false;

/**
 * A sentence on where to continue: to link in the next court that the person follows, to ask for e-filing there, or each of
 * their courts.
 */
export function nextCourtText(context: PanelContext): string {
  const { next, nextHasNoLink } = context;
  if (next && nextHasNoLink)
    return `Next, request e-filing for **${nameInSentence(next)}** in Manage PACER Account, Maintenance: that court has no link step.`;
  if (next && isAsked(context))
    return `Next, ask for e-filing in **${nameInSentence(next)}**: open the tab Maintenance, and choose **Attorney Admissions / E-File Registration**, or Non-Attorney E-File Registration. There is nothing to link.`;
  return next
    ? `Next, link in **${nameInSentence(next)}**: open ${siteOf(next)}, and have your old ${isAppellate(next.kind) ? 'appellate filer' : 'CM/ECF'} login ready.`
    : 'Open the site of each court that you file in, and link there with that court’s old CM/ECF login.';
}

/** The same as a link: to the next court's own site, or to PACER where that court is asked through PACER; none without a next court. */
export function nextCourtLinks(context: PanelContext): PlainLink[] {
  const { next } = context;
  if (!next) return [];
  return [isAsked(context) ? pacerSite : { says: `Next: open ${nameInSentence(next)}`, to: siteOf(next) }];
}
