import { onTheWay } from '../conditions';
import type { Say, When } from '../step';

export const when: When = {
  offered: true,
  is: (sighting, memory) =>
    sighting.kind === 'court-utilities' && onTheWay(sighting, memory) && !sighting.facts.nextGenItems,
};

export const say: Say = ({ seen }) =>
  seen.facts.looksDifferent
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
