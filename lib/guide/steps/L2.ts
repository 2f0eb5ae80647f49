import { onTheWay } from '../conditions';
import type { Say, When } from '../step';

const is: When['is'] = (sighting, memory) =>
  onTheWay(sighting, memory) &&
  (sighting.kind === 'court-main' || (sighting.kind === 'court-menu' && memory.manner.guiding));

export const when: When = { offered: true, is };

export const say: Say = () => ({
  title: 'Open Utilities in the menu bar',
  text: [
    'The link is made here, in the court’s own site, and not in Manage PACER Account.',
    'If a menu opens under Utilities, choose **Link a CM/ECF account to my PACER account** right there.',
    'If you use CM/ECF for PACER only, to look things up, no action is necessary.',
  ],
});
