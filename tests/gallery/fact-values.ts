import type { NameVerdict } from '@/lib/names/compare';
import { courtAddresses, type Facts, linkSignalNames, refusals } from '@/lib/pages/page-summary';

type Values = {
  [Name in keyof Facts]-?: { on: 'court' | 'pacer' | 'both'; values: Required<Facts>[Name][] };
};

/** Two names as a confirmation page prints them, for each verdict on them. All are made up. */
export const namesFor: Record<NameVerdict, { cmecf: string; pacer: string }> = {
  same: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' },
  compatible: { cmecf: 'Jordan Quincy Sample', pacer: 'Jordan Sample' },
  unclear: { cmecf: 'Bob Sample', pacer: 'Robert Sample' },
  differ: { cmecf: 'Jordan Sample', pacer: 'Alex Example' },
  firm: { cmecf: 'Jordan Sample', pacer: 'Sample & Example LLP' },
};

/**
 * The values that every fact of a page can have. The type wants each fact, so that a new one cannot be forgotten; facts
 * whose values are true or false are true here, since false is shown as if there were none.
 */
export const factValues: Values = {
  filingMenus: { on: 'court', values: [true] },
  address: { on: 'court', values: [...courtAddresses] },
  linkSignals: { on: 'court', values: [[...linkSignalNames]] },
  ownForm: { on: 'court', values: [true] },
  linkEntry: { on: 'court', values: [true] },
  nextGenItems: { on: 'court', values: [true] },
  refusal: { on: 'court', values: [...refusals] },
  names: { on: 'court', values: Object.keys(namesFor) as NameVerdict[] },
  looksDifferent: { on: 'both', values: [true] },
  signInRefused: { on: 'pacer', values: [true] },
  signInFor: { on: 'pacer', values: ['court', 'account', 'other'] },
  username: { on: 'pacer', values: ['six', 'under-eight', 'eight-or-more'] },
  skipsLeft: { on: 'pacer', values: [true] },
  notice: { on: 'pacer', values: ['search-inactive', 'not-activated', 'other'] },
  continueOff: { on: 'pacer', values: [true] },
  accountType: { on: 'pacer', values: ['legacy', 'upgraded', 'administrative'] },
  searchInactive: { on: 'pacer', values: [true] },
  multifactor: { on: 'pacer', values: ['enrolled', 'not-enrolled'] },
  multifactorScreen: { on: 'pacer', values: ['methods', 'add-app', 'set-up', 'codes'] },
  refusalNamesPasscode: { on: 'pacer', values: [true] },
  emptyFields: { on: 'pacer', values: [['First Name', 'Date of Birth', 'E-mail']] },
  unaskedFields: { on: 'pacer', values: [['Password', 'Security Question 1', 'Security Answer 1']] },
  registrationScreen: { on: 'pacer', values: ['court', 'kind', 'filer', 'payment', 'terms'] },
  registrant: { on: 'pacer', values: ['attorney', 'non-attorney'] },
};

/** No fact, each value of each fact, and each pair of values of two facts. */
export function factsOn(side: 'court' | 'pacer'): Facts[] {
  const single: Facts[] = Object.entries(factValues)
    .filter(([, { on }]) => on === side || on === 'both')
    .flatMap(([name, { values }]) => values.map((value): Facts => ({ [name]: value })));
  const pairs = single.flatMap((a, i) =>
    single
      .slice(i + 1)
      .filter((b) => Object.keys(a)[0] !== Object.keys(b)[0])
      .map((b): Facts => ({ ...a, ...b })),
  );
  return [{}, ...single, ...pairs];
}
