import type { Sighting } from '@/lib/pages/sighting';
import type { Say, When, Words } from '../step';

/**
 * Pages that are no way to the link: a training site, the login of the time before NextGen, CM/ECF's warning about how
 * the page was come to. Said only to a person who is being guided here.
 */
export const when: When = {
  training: 'too',
  is: (sighting) => sighting.training || isWrongPage(sighting),
};

const isWrongPage = ({ kind }: Sighting): boolean =>
  kind === 'court-legacy-login' || kind === 'court-interstitial';

export const say: Say = ({ court, seen }): Words => {
  const site = court ? `ecf.${court.id.replace(/^bap/, 'ca')}.uscourts.gov` : 'the court’s own address';
  if (seen.training) return training(site);
  return seen.kind === 'court-legacy-login' ? legacyLogin(site) : interstitial;
};

const training = (site: string): Words => ({
  title: 'Leave the training site',
  text: [
    'This site is for practice. A link that is made here **does not count** in the court, and logins differ.',
    `Go to **${site}** to link for real.`,
  ],
  note: {
    tone: 'care',
    title: 'Not the court’s live site',
    text: 'The guide keeps nothing of what happens here.',
  },
});

const legacyLogin = (site: string): Words => ({
  title: 'Open the court’s address anew',
  text: [
    'This is the login page of the time before NextGen. A bookmark, or a copy that the browser kept, may have led to it.',
    `Go to **${site}**, choose Document Filing System, and sign in on PACER’s page.`,
  ],
  call: 'court',
});

const interstitial: Words = {
  title: 'Go back, and come here from the court’s own menu',
  text: [
    'CM/ECF warns because this page was opened from outside, or because the session has ended. Nothing is wrong with your account.',
    'Go back to the court’s first page, sign in, and choose the menu item there. Do not use a bookmark for pages behind the sign-in.',
  ],
};
