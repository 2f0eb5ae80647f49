import type { NameVerdict } from '@/lib/names/compare';
import type { PageKind } from './kinds';
import type { PacerFacts } from './pacer-facts';

/** Why a court refused to link, where the page tells. */
export type Refusal = 'wrong-credentials' | 'already-linked' | 'locked' | 'unknown';

/** What a page says, as plain values that may leave the page: no name, no typed text, no sentence of the page. */
export interface Facts extends PacerFacts {
  /** Filing menus in the menu bar: the filer is linked here. */
  filingMenus?: boolean;
  /** The link entry, or on the way to it. */
  linkEntry?: boolean;
  nextGenItems?: boolean;
  refusal?: Refusal;
  names?: NameVerdict;
  signInRefused?: boolean;
  /** Something that the page should have is not where the guide knows it: say so and point at nothing. */
  looksDifferent?: boolean;
}

/** The elements a step may point at. */
export interface Marks {
  /** The element to use next. */
  use?: Element | null;
  /** What the panel should leave free as well, where there is room: the rest of the form. */
  keepFree?: Element | null;
}

export interface Sighting {
  kind: PageKind;
  /** Null where the page belongs to no court (a sign-in that names none). */
  courtId: string | null;
  training: boolean;
  facts: Facts;
}

/** A sighting together with what only the page itself can use. */
export interface Seen extends Sighting {
  marks: Marks;
  /** The two names on the confirmation page: shown back to the person, never kept and never sent anywhere. */
  names?: { cmecf: string; pacer: string };
}
