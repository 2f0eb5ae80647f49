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
