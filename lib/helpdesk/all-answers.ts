import { afterLinking } from './after-linking';
import type { Answer } from './answer';
import { beforeLinking } from './before-linking';
import { browserProblems } from './browser-problems';
import { caseAnswers } from './filer-cases';
import { linking } from './linking';
import { multifactor } from './multifactor';
import { whichAccount } from './which-account';

/** Every known problem, in the order of a filer's path: account, old login, link, after linking, sign-in, browser; then the cases. */
export const answers: readonly Answer[] = [
  ...whichAccount,
  ...beforeLinking,
  ...linking,
  ...afterLinking,
  ...multifactor,
  ...browserProblems,
  ...caseAnswers,
];
