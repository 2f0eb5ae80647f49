import { filingMenusOf } from '@/lib/courts/court';
import { hasMenuBarOnly } from '../conditions';
import type { Say, When } from '../step';

export const when: When = {
  decisive: true,
  is: (sighting, { manner }) =>
    sighting.facts.filingMenus === true &&
    (sighting.kind === 'court-link-done' ||
      (hasMenuBarOnly(sighting) && (manner.guiding || manner.awaitingMenus !== null))),
};

export const say: Say = ({ court }) => ({
  title: 'File with your PACER account from now on',
  text: [
    `**${filingMenusOf(court?.kind ?? 'district')}** are in the menu bar: this account can file in this court.`,
    'Here you use only your PACER account now, to look things up and to file. The guide stays silent in this court.',
  ],
  note: {
    tone: 'done',
    title: 'Linked: done in this court',
    text: 'Recorded as linked, because the filing menus were seen.',
  },
});
