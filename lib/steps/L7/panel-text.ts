import { filingMenusOf, isAppellate } from '@/lib/courts/court';
import { pagesToRefresh } from '@/lib/memory/awaiting-menus';
import type { Memory } from '@/lib/memory/memory';
import type { Note, PanelContext, PanelText, PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = (context) =>
  context.court && isAppellate(context.court.kind) ? withoutMenus(context) : withMenus(context);

/** Courts of appeals have no filing menus that would show that the link was made (FACTS.md, Appellate courts and BAPs). */
const withoutMenus = ({ page, memory }: PanelContext): PanelText =>
  page.kind === 'court-link-done'
    ? {
        title: title.appellate,
        text: ['From now on use only your PACER account here; the old filer login has ended.', cancelResend],
        note: confirmedNote(memory),
      }
    : {
        title: 'Say whether it is linked',
        text: [
          'If you pressed Submit, the court may confirm by a page, a pop-up or an e-mail. There are no filing menus here that would show it.',
          page.facts.linkEntry
            ? 'The entry for linking is still on this page. If you went back instead of submitting, choose it again.'
            : 'The entry for linking is not on this page. It may be gone because you are linked, but only the confirmation says so.',
          'Once you have the confirmation:',
        ],
        choices: [{ says: 'The court confirmed the link', to: 'linked' }],
        call: 'pacer',
      };

const cancelResend = 'If the browser asks to send the form again, choose Cancel.';

/** "Recorded" only once it is: the worker may not have written it yet. */
const confirmedNote = ({ record }: Memory): Note => ({
  tone: 'done',
  title: 'Linked',
  text:
    record?.status === 'linked'
      ? 'Recorded as linked, because the court confirmed it.'
      : 'The court confirmed it.',
});

/** On the confirmation, and on the pages after it by their number: what is new on each, and how many are left. */
const withMenus = ({ court, page, memory }: PanelContext): PanelText => {
  const menus = filingMenusOf(court);
  const awaiting = memory.guidance.awaitingMenus;
  const isDonePage = page.kind === 'court-link-done';
  const confirmed = isDonePage || awaiting?.since === 'confirmation';
  const left = pagesToRefresh - (isDonePage ? 0 : (awaiting?.pages ?? 0));
  const note = confirmed ? { note: confirmedNote(memory) } : {};
  if (isDonePage || !awaiting)
    return {
      title: title.plain,
      text: [
        confirmed
          ? `The court confirmed the link. **${menus}** appear in the menu bar within the next ${left} pages: choose any menu item except Log Out.`
          : `If you pressed Submit, the court may confirm by a pop-up or an e-mail. The menus decide: choose any menu item except Log Out, and look for **${menus}** on the next ${left} pages.`,
        cancelResend,
        'From now on use only your PACER account here; the old CM/ECF login has ended.',
      ],
      ...note,
    };
  if (left > 1)
    return {
      title: `Choose one more menu item, and look for ${menus}`,
      text: [
        confirmed
          ? `They are not here yet. They should be within the next ${left} pages.`
          : `If you pressed Submit, **${menus}** should be in the menu bar within the next ${left} pages: they decide, not a message.`,
        cancelResend,
      ],
      ...note,
    };
  return {
    title: `Reload this page, and look for ${menus}`,
    text: [
      'They are not here yet, and this page should have them.',
      cancelResend,
      'Still missing after it? The next page shows what else to do.',
    ],
    ...note,
  };
};
