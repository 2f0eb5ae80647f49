import { onTheWay } from '../conditions';
import type { Say, When } from '../step';

export const when: When = {
  offered: true,
  is: (sighting, memory) =>
    onTheWay(sighting, memory) &&
    (sighting.kind === 'court-nextgen-items' ||
      (sighting.kind === 'court-utilities' && sighting.facts.nextGenItems === true)),
};

export const say: Say = ({ seen }) => {
  if (seen.kind === 'court-utilities')
    return {
      title: 'Open “NextGen Release 1.1 Menu Items”',
      text: ['In this court the link stands on that page, one step behind Utilities.'],
    };
  return seen.facts.linkEntry
    ? {
        title: 'Choose “Link a CM/ECF account to my PACER account”',
        text: ['It opens a form that asks for the login you filed with in this court before.'],
      }
    : {
        title: 'Look for “Link a CM/ECF account to my PACER account”',
        text: [
          'It should stand on this page. If it does not, the court’s help desk can tell you where it is.',
        ],
        call: 'court',
      };
};
