import { type Court, filingMenusOf } from '@/lib/courts/court';
import { journeyFor, rulesFor } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';

/** How a court goes about linking, as far as the script differs by it. All of it follows from the court's rules. */
export interface Way {
  /** Where the link stands; "none" where the court has no such step. */
  link: 'utilities' | 'nextgen-items' | 'landing' | 'first-page' | 'none';
  /** The step after signing in. */
  afterSignIn: HelpCode;
  /** Where the way begins once the account is in order. */
  start: HelpCode;
  /** What takes the place of a lost old login: somebody resets it, the court links on request, or a new registration. */
  lostLogin: 'reset' | 'request' | 'registration';
  /** "Civil and Criminal", or null in a court whose menu bar does not change. */
  menus: string | null;
}

/** In: a court. Out: its way. */
export function wayOf(court: Court): Way {
  const path = journeyFor(court);
  const has = (code: HelpCode) => path.some((step) => step.includes(code));
  const ruled = (id: string) => rulesFor(court).some((rule) => rule.id === id);
  const afterSignIn = path[path.findIndex((step) => step.includes('S1')) + 1]?.[0] ?? 'L2';
  const noLink = !has('L5');
  return {
    link: noLink
      ? 'none'
      : has('L2')
        ? path.some(([first]) => first === 'L4')
          ? 'nextgen-items'
          : 'utilities'
        : has('L3')
          ? 'first-page'
          : 'landing',
    afterSignIn: noLink ? 'X6' : afterSignIn,
    start: noLink ? 'X6' : 'L1',
    lostLogin: ruled('oregon-request')
      ? 'request'
      : ruled('new-registration-if-lost')
        ? 'registration'
        : 'reset',
    menus: court.kind === 'appellate' || court.kind === 'bap' ? null : filingMenusOf(court.kind),
  };
}
