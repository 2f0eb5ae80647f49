import { filingMenusOf, isAppellate } from '@/lib/courts/court';
import { missingMenus } from '../conditions';
import type { Context, Note, Say, When, Words } from '../step';

export const when: When = {
  decisive: true,
  is: (sighting, memory) =>
    (sighting.kind === 'court-link-done' && !sighting.facts.filingMenus) ||
    (sighting.kind === 'court-appellate-home' && memory.manner.awaitingMenus?.since === 'submit') ||
    missingMenus(sighting, memory) === 'refresh',
};

export const say: Say = (context) =>
  context.court && isAppellate(context.court.kind) ? withoutMenus(context) : byTheMenus(context);

/** Courts of appeals have no menus that would tell: their confirmation does, or the person's word. */
const withoutMenus = ({ seen }: Context): Words =>
  seen.kind === 'court-link-done'
    ? {
        title: 'Go on to the court’s first page',
        text: ['From now on use only your PACER account here; the old filer login has ended.', cancelResend],
        note: confirmedNote,
      }
    : {
        title: 'Say whether it is linked',
        text: [
          'If you pressed Submit, the court may confirm by a page, a pop-up or an e-mail. There are no filing menus here that would show it.',
          'Open the guide’s window, and choose **It is linked** once you have the confirmation. If you went back instead of submitting, the link still stands on this page.',
        ],
        call: 'pacer',
      };

const cancelResend = 'If the browser asks to send the form again, choose Cancel.';

const confirmedNote: Note = {
  tone: 'done',
  title: 'Linked',
  text: 'Recorded as linked, because the court confirmed it.',
};

const byTheMenus = ({ court, seen, memory }: Context): Words => {
  const menus = filingMenusOf(court?.kind ?? 'district');
  const confirmed = seen.kind === 'court-link-done' || memory.manner.awaitingMenus?.since === 'confirmation';
  return {
    title: 'Choose Query, Reports or Utilities to refresh',
    text: [
      confirmed
        ? `The court confirmed the link. **${menus}** appear in the menu bar on the next page: choose any menu item except Log Out.`
        : `If you pressed Submit, the court may confirm by a pop-up or an e-mail. The menus decide: choose any menu item except Log Out, and look for **${menus}**.`,
      cancelResend,
      'From now on use only your PACER account here; the old CM/ECF login has ended.',
    ],
    ...(confirmed ? { note: confirmedNote } : {}),
  };
};
