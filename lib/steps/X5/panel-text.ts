import { pacerSite } from '../next-court-text';
import type { PanelText, PanelTextFor } from '../step';

export const panelText: PanelTextFor = ({ page }): PanelText =>
  page.kind === 'pacer-account' ? administrative : short(page.facts.username === 'six');

const links = [pacerSite];

const administrative: PanelText = {
  title: 'Sign in with your individual account instead',
  text: [
    'This is a **PACER Administrative Account** (PAA). It pays for a firm and manages its accounts. It can **neither search nor file**, and it cannot be linked.',
    'Each filer needs an individual upgraded account. This one can continue to pay for it.',
  ],
  links,
  call: 'pacer',
};

const short = (six: boolean): PanelText => ({
  title: 'Upgrade this PACER account first, if it is yours alone',
  text: [
    'At **pacer.uscourts.gov**: Log in to…, Manage PACER Account, Upgrade. If your firm shares it, register for an account of your own instead. (Only the length of the username was counted, and nothing is kept.)',
  ],
  note: {
    tone: 'care',
    title: six
      ? 'A six-character username is a legacy one'
      : 'This username is short for an upgraded account',
    text: six
      ? 'With a legacy account you can search. You cannot file or link with it.'
      : 'Usernames of upgraded accounts have eight characters or more. A legacy account cannot file or be linked.',
  },
  links,
  call: 'pacer',
});
