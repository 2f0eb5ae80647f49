import type { Say, When, Words } from '../step';
import { isShort } from './S1';

export const when: When = {
  offered: true,
  is: ({ kind, facts }) =>
    (kind === 'pacer-account' && facts.accountType === 'administrative') ||
    (kind === 'pacer-login' &&
      facts.signInFor === 'court' &&
      !facts.signInRefused &&
      isShort(facts.username)),
};

export const say: Say = ({ seen }): Words =>
  seen.kind === 'pacer-account' ? administrative : short(seen.facts.username === 'six');

const administrative: Words = {
  title: 'Sign in with your individual account instead',
  text: [
    'This is a **PACER Administrative Account** (PAA). It pays for a firm and manages its accounts; it can **neither search nor file**, and it cannot be linked.',
    'Each filer needs an individual upgraded account. This one can go on paying for it.',
  ],
  call: 'pacer',
};

const short = (six: boolean): Words => ({
  title: 'Upgrade this PACER account first',
  text: [
    'At **pacer.uscourts.gov**: Log in to…, Manage PACER Account, Upgrade. (Only the length of the username was counted, and nothing is kept.)',
  ],
  note: {
    tone: 'care',
    title: six
      ? 'A username of six characters is a legacy one'
      : 'This username is short for an upgraded account',
    text: six
      ? 'A legacy account can look cases up. It cannot file, and it cannot be linked.'
      : 'Usernames of upgraded accounts have eight characters or more. A legacy account cannot file or be linked.',
  },
});
