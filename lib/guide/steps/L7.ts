import { filingMenusOf } from '@/lib/courts/court';
import { missingMenus } from '../conditions';
import type { Say, When } from '../step';

export const when: When = {
  decisive: true,
  is: (sighting, memory) =>
    (sighting.kind === 'court-link-done' && !sighting.facts.filingMenus) ||
    missingMenus(sighting, memory) === 'refresh',
};

export const say: Say = ({ court, seen, memory }) => {
  const menus = filingMenusOf(court?.kind ?? 'district');
  const confirmed = seen.kind === 'court-link-done' || memory.manner.awaitingMenus?.since === 'confirmation';
  return {
    title: 'Choose Query, Reports or Utilities to refresh',
    text: [
      confirmed
        ? `The court confirmed the link. **${menus}** appear in the menu bar on the next page: choose any menu item except Log Out.`
        : `If you pressed Submit, the court may confirm by a pop-up or an e-mail. The menus decide: choose any menu item except Log Out, and look for **${menus}**.`,
      'If the browser asks to send the form again, choose Cancel.',
      'From now on use only your PACER account here; the old CM/ECF login has ended.',
    ],
    ...(confirmed
      ? {
          note: {
            tone: 'done' as const,
            title: 'Linked',
            text: 'Recorded as linked, because the court confirmed it.',
          },
        }
      : {}),
  };
};
