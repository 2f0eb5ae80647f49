import type { HelpCode } from '@/lib/help-codes';
import { type Court, filingMenusOf } from './court';
import { pathFor, rulesFor } from './court-rules';

/** How linking works in a court, as far as the phone script differs by it. All of it follows from the court's rules. */
export interface CourtLinking {
  /** Where the link is; "none" if the court has no such step. */
  link: 'utilities' | 'nextgen-items' | 'landing' | 'first-page' | 'none';
  /** The step after signing in. */
  afterSignIn: HelpCode;
  /** The first step once the account is ready. */
  start: HelpCode;
  /** What to do if the old login is lost: have it reset, request that the court links, or register again. */
  lostLogin: 'reset' | 'request' | 'registration';
  /** "Civil and Criminal", or null in a court whose menu bar does not change. */
  menus: string | null;
}

/** How linking works in this court. */
export function linkingIn(court: Court): CourtLinking {
  const path = pathFor(court);
  const has = (code: HelpCode) => path.some((step) => step.includes(code));
  const hasRule = (id: string) => rulesFor(court).some((rule) => rule.id === id);
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
    lostLogin: hasRule('oregon-request')
      ? 'request'
      : hasRule('new-registration-if-lost')
        ? 'registration'
        : 'reset',
    menus: court.kind === 'appellate' || court.kind === 'bap' ? null : filingMenusOf(court),
  };
}
