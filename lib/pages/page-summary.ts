import type { NameVerdict } from '@/lib/names/compare';
import type { PacerFacts } from './pacer-facts';
import type { PageKind, Undetected } from './page-kinds';

/** Why a court refused to link, where the page tells. */
export const refusals = [
  'wrong-credentials',
  'already-linked',
  'locked',
  'disabled',
  'not-upgraded',
  'shared-account',
  'unknown',
] as const;
export type Refusal = (typeof refusals)[number];

export const courtAddresses = ['before-form', 'daily-work', 'other'] as const;
export type CourtAddress = (typeof courtAddresses)[number];

/** What speaks for a link page where none was detected; `heading` and `permanent` name the link. */
export const linkSignalNames = ['heading', 'permanent', 'password', 'names'] as const;
export type LinkSignal = (typeof linkSignalNames)[number];

/** What a page says, as plain values that may leave the page: no name, no typed text, no sentence of the page. */
export interface Facts extends PacerFacts {
  /** Filing menus in the menu bar: the filer is linked here. */
  filingMenus?: boolean;
  /** What the address of a court's page is known to be: before the link form, daily work (dockets, filing), or neither. */
  address?: CourtAddress;
  linkSignals?: LinkSignal[];
  /** Fields or buttons beside the menu bar, where none are needed: the page may want an answer before anything else. */
  ownForm?: boolean;
  /** The link entry, or on the way to it. */
  linkEntry?: boolean;
  nextGenItems?: boolean;
  refusal?: Refusal;
  names?: NameVerdict;
  signInRefused?: boolean;
  /** Something that the page should have is not where the guide knows it: say so and point at nothing. */
  looksDifferent?: boolean;
}

/** Whether the page with both names shows two that are not one person's. */
export const isMismatch = (names: NameVerdict | undefined): boolean => names === 'differ' || names === 'firm';

/** The elements a step may point at. */
export interface PageElements {
  /** The element to use next. */
  target?: Element | null;
  /** Where the target is text: the range of its own lines, which the ring goes around rather than around the element. */
  range?: Range | null;
  /** Log Out in the court's menu bar. */
  logOut?: Element | null;
  /** What the panel should leave free as well, where there is room: the rest of the form. */
  avoid?: Element | null;
}

export interface PageSummary {
  kind: PageKind | Undetected;
  /** Null where the page belongs to no court (a sign-in that names none). */
  courtId: string | null;
  training: boolean;
  facts: Facts;
}

/** A summary together with what only the page itself can use. */
export interface DetectedPage extends PageSummary {
  elements: PageElements;
  /** The two names on the confirmation page: shown back to the person, never kept and never sent anywhere. */
  names?: { cmecf: string; pacer: string };
}
