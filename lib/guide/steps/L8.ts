import { type CourtKind, filingMenusOf, isAppellate } from '@/lib/courts/court';
import { hasMenuBarOnly } from '../conditions';
import { goOn } from '../go-on';
import type { Say, When, Words } from '../step';

export const when: When = {
  decisive: true,
  is: (sighting, { manner }) =>
    (sighting.facts.filingMenus === true &&
      (sighting.kind === 'court-link-done' ||
        (hasMenuBarOnly(sighting) && (manner.guiding || manner.awaitingMenus !== null)))) ||
    (sighting.kind === 'court-appellate-home' && manner.awaitingMenus?.since === 'confirmation'),
};

export const say: Say = (context): Words => {
  const { court, next } = context;
  const words = court && isAppellate(court.kind) ? withoutMenus : withMenus(court?.kind ?? 'district');
  return next ? { ...words, text: [...words.text, goOn(context)] } : words;
};

const withoutMenus: Words = {
  title: 'File with your PACER account from now on',
  text: [
    'The old filer login has ended. Here you use only your PACER account, to look things up and to file.',
    'The guide stays silent in this court.',
  ],
  note: {
    tone: 'done',
    title: 'Linked: done in this court',
    text: 'Recorded as linked, because the court confirmed it.',
  },
};

const withMenus = (kind: CourtKind): Words => ({
  title: 'File with your PACER account from now on',
  text: [
    `**${filingMenusOf(kind)}** are in the menu bar: this account can file in this court.`,
    'Here you use only your PACER account now, to look things up and to file. The guide stays silent in this court.',
  ],
  note: {
    tone: 'done',
    title: 'Linked: done in this court',
    text: 'Recorded as linked, because the filing menus were seen.',
  },
});
