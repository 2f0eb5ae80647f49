import { isAppellate } from '@/lib/courts/court';
import type { Refusal } from '@/lib/pages/page-summary';
import type { PanelContext, PanelText, PanelTextFor } from '../step';
import { title } from './title';

/** Each refusal has its own advice: what helps against a wrong login is wrong where the account itself is refused. */
export const panelText: PanelTextFor = (context) => advice[context.page.facts.refusal ?? 'unknown'](context);

const fiveTries = {
  tone: 'care',
  title: 'Five wrong tries may lock the login',
  text: 'Before the second try, look in your browser’s saved passwords or your filing software. Before the fifth, call: a lock lasts minutes, and longer after each further try.',
} as const;

const advice: Record<Refusal, (context: PanelContext) => PanelText> = {
  'wrong-credentials': ({ court }) => ({
    title,
    text: [
      court && isAppellate(court.kind)
        ? 'Nothing was linked. The form asks for the filer login that you used in the courts of appeals before NextGen, not for your PACER username. Type it in lowercase.'
        : 'Nothing was linked. The form asks for the login you filed with **in this court** before NextGen, not for your PACER username. Check upper and lower case.',
      'Browsers often fill in the wrong login here: type it yourself.',
    ],
    note: fiveTries,
    call: 'court',
  }),
  locked: () => ({
    title: 'Wait at least five minutes before the next try',
    text: [
      'Nothing was linked. The court says that the login is locked.',
      'Use the time to find the right login, in your browser’s saved passwords or your filing software. If you cannot wait, call.',
    ],
    note: {
      tone: 'care',
      title: 'Do not try again before then',
      text: 'Each further wrong try may make the wait longer.',
    },
    call: 'court',
  }),
  disabled: () => ({
    title: 'Call: this login is disabled',
    text: [
      'Nothing was linked. Another try does not help: the login has to be turned on again first, or the court tells you what to do instead.',
    ],
    withoutNotes: /^/,
    call: 'court',
  }),
  'already-linked': () => ({
    title: 'Stop, and ask who holds the link',
    text: [
      'The court says that a link exists. Check that you are in the right court, and signed in with the PACER account you used here before: then you can file already.',
      'If you cannot file, another PACER account may hold the link. No court publishes what to do then, so call.',
    ],
    note: {
      tone: 'care',
      title: 'Do not try other logins',
      text: 'Another login may be somebody else’s, and a link is permanent.',
    },
    withoutNotes: /^/,
    call: 'court',
  }),
  'not-upgraded': () => ({
    title: 'Upgrade your PACER account, then link here',
    text: [
      'Nothing was linked. Only an upgraded PACER account can be linked. The login of this court is not what was refused.',
      'At **pacer.uscourts.gov**: Log in to…, Manage PACER Account, Upgrade. Then sign in here with the new username.',
    ],
    note: {
      tone: 'care',
      title: 'Upgrade it only if it is yours alone',
      text: 'An account that a firm shares stays as it is: register for a PACER account of your own instead.',
    },
    withoutNotes: /^/,
    call: 'pacer',
  }),
  'shared-account': () => ({
    title: 'Log out, and sign in with your own PACER account',
    text: [
      'Nothing was linked. An account that a firm shares cannot be linked. The login of this court is not what was refused.',
      'No PACER account of your own? Register for one at **pacer.uscourts.gov**: new accounts need no upgrade.',
    ],
    withoutNotes: /^/,
    call: 'pacer',
  }),
  unknown: () => ({
    title: 'Read the court’s message before the next try',
    text: [
      'As long as no confirmation appeared, nothing was linked. The guide does not know why the court refused.',
      'If the message is about the login or password, look for the right one before you try again: five wrong tries may lock it. If it is about anything else, call.',
    ],
    call: 'court',
  }),
};
