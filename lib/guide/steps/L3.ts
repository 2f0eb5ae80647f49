import { isAppellate } from '@/lib/courts/court';
import { onTheWay } from '../conditions';
import type { Say, When, Words } from '../step';

export const when: When = {
  offered: true,
  is: (sighting, memory) =>
    (sighting.kind === 'court-utilities' && onTheWay(sighting, memory) && !sighting.facts.nextGenItems) ||
    (sighting.kind === 'court-appellate-home' &&
      memory.manner.awaitingMenus === null &&
      (sighting.facts.linkEntry === true || memory.manner.guiding)),
};

export const say: Say = ({ court, seen }): Words => {
  if (court && isAppellate(court.kind))
    return inAppellate(seen.kind === 'court-appellate-home' && !seen.facts.linkEntry);
  return seen.facts.looksDifferent
    ? {
        title: 'Look for “Link a CM/ECF account to my PACER account”',
        text: [
          'It usually stands under the heading **Your Account**, or behind “NextGen Release 1.1 Menu Items”.',
          'If neither is on this page, the court’s help desk can tell you where it is.',
        ],
        call: 'court',
      }
    : {
        title: 'Choose “Link a CM/ECF account to my PACER account”',
        text: ['It opens a form that asks for the login you filed with in this court before.'],
      };
};

const inAppellate = (withoutEntry: boolean): Words =>
  withoutEntry
    ? {
        title: 'Look for “Link my filer account to my PACER account”',
        text: [
          'It stands on the first page after signing in. Where it is missing, your account may be linked already.',
          'If you can begin a filing from this page, it is: say so in the guide’s window.',
        ],
        call: 'pacer',
      }
    : {
        title: 'Choose “Link my filer account to my PACER account”',
        text: [
          'It stands on this first page after signing in, and asks for the login you filed with before.',
        ],
      };
