import { siteOf } from '@/lib/courts/court';
import type { PanelText, PanelTextFor } from '../step';

export const panelText: PanelTextFor = ({ court, page }): PanelText => {
  const site = court ? siteOf(court) : null;
  const name = site ?? 'the court’s own address';
  return {
    ...(page.training
      ? training(name)
      : page.kind === 'court-legacy-login'
        ? legacyLogin(name)
        : interstitial),
    ...(site ? { links: [{ says: `Open ${site}`, to: site }] } : {}),
    call: 'court',
  };
};

const legacyLogin = (site: string): PanelText => ({
  title: 'Open the court’s address again',
  text: [
    'This is the login page of the time before NextGen. A bookmark, or a copy that the browser kept, may have led to it.',
    `Go to **${site}**, choose Document Filing System, and sign in on PACER’s page.`,
  ],
});

const interstitial: PanelText = {
  title: 'Go back, and come here from the court’s own menu',
  text: [
    'CM/ECF warns because this page was opened from outside, or because the session has ended. Nothing is wrong with your account.',
    'Go back to the court’s first page, sign in, and choose the menu item there. Do not use a bookmark for pages behind the sign-in.',
    'The same warning again? Close all windows of the browser, and begin at the court’s first page. If it still comes, call.',
  ],
};

const training = (site: string): PanelText => ({
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
