import type { HelpCode } from '@/lib/help-codes';
import type { PageSilence, Whereabouts } from '@/lib/messages/to-page';
import type { Facts, PageSummary } from '@/lib/pages/page-summary';

/** The facts that may leave a page. Every other stays on it: the username's length, the labels of fields. */
const publicFacts = [
  'filingMenus',
  'address',
  'linkSignals',
  'ownForm',
  'linkEntry',
  'nextGenItems',
  'refusal',
  'names',
  'signInRefused',
  'looksDifferent',
  'signInFor',
  'notice',
  'skipsLeft',
  'continueOff',
  'accountType',
  'searchInactive',
  'multifactor',
  'multifactorScreen',
  'refusalNamesPasscode',
  'registrant',
  'registrationScreen',
] as const satisfies readonly (keyof Facts)[];

/** A page's summary as it may leave the page: neither elements nor names, and only the facts that are listed. */
export function withoutPrivateFacts({ kind, courtId, training, facts }: PageSummary): PageSummary {
  const named = publicFacts.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]);
  return { kind, courtId, training, facts: Object.fromEntries(named) as Facts };
}

/** What the page answers the popup, once it has decided what to show. */
export const whereabouts = (at: {
  page: PageSummary | null;
  overlay: { code: HelpCode | null; isOnPage: boolean } | null;
  silence: PageSilence | null;
}): Whereabouts => ({
  summary: at.page && withoutPrivateFacts(at.page),
  code: at.overlay?.code ?? null,
  removed: at.overlay?.isOnPage === false,
  silence: at.silence,
});
