import { afterLinking } from './after-linking';
import type { Answer } from './answer';
import { beforeLinking } from './before-linking';
import { browserProblems } from './browser';
import { linking } from './linking';
import { multifactor } from './multifactor';
import { whichAccount } from './which-account';

/** Every known problem, in the order of the way through: account, old login, link, afterwards, sign-in, browser. */
export const answers: readonly Answer[] = [
  ...whichAccount,
  ...beforeLinking,
  ...linking,
  ...afterLinking,
  ...multifactor,
  ...browserProblems,
];
