import { appellateCourts } from '@/components/court-pages/appellate';
import { practiceCourts } from '@/components/court-pages/frame';
import { beginsAt, type Scenario, scenarios } from '@/components/court-pages/site';

/** A court that can be practised in. */
export interface PracticePlace {
  id: string;
  /** What is particular about it, for the list. */
  note: string;
  /** Where its practice begins. */
  url: string;
  appellate: boolean;
}

/** All imitated courts, in the order of the list. */
export const places: PracticePlace[] = [
  ...Object.values(practiceCourts).map((court) => ({
    id: court.id,
    note: `${court.kind === 'bankruptcy' ? 'bankruptcy' : 'district'}${court.linkBehindNextGenItems ? ', link behind the 1.1 menu' : ''}`,
    url: `https://ecf.${court.id}.uscourts.gov/`,
    appellate: false,
  })),
  ...appellateCourts.map((court) => ({
    id: court.id,
    note: court.base === '/n' ? 'court of appeals' : 'bankruptcy appellate panel',
    url: `https://${court.host}${court.base === '/n' ? '/' : '/bn/'}`,
    appellate: true,
  })),
];

/** What happens, short enough for a list; the whole sentence stands in `scenarios`. */
export const scenarioNames: Record<Scenario, string> = {
  straight: 'Everything goes well',
  'wrong-password': 'The old password is refused once',
  'names-differ': 'The names differ',
  'firm-account': 'The firm’s PACER account is signed in',
  'already-linked': 'Already linked, says the court',
  'menus-missing': 'Filing menus stay away',
  'linked-before': 'Linked long ago',
  'sign-in-refused': 'The first sign-in is refused',
  'sign-in-dialogs': 'Passcode, update and notices',
  'update-restricted': 'Account update, no skips left',
  'legacy-account': 'A legacy account, to be upgraded first',
  'upgraded-account': 'An upgraded account',
  'administrative-account': 'The firm’s administrative account',
  'shared-account': 'A legacy account that the firm shares',
};

export type Group = 'In the court' | 'At PACER’s sign-in' | 'In the PACER account';

/** The scenarios by where they play. */
export function grouped(): [Group, Scenario[]][] {
  const groups: [Group, Scenario[]][] = [
    ['In the court', []],
    ['At PACER’s sign-in', []],
    ['In the PACER account', []],
  ];
  for (const scenario of Object.keys(scenarios) as Scenario[]) groups[groupOf(scenario)]?.[1].push(scenario);
  return groups;
}

const groupOf = (scenario: Scenario): number =>
  beginsAt(scenario) !== null ? 2 : /^(sign-in|update)/.test(scenario) ? 1 : 0;

/** Courts of appeals have no filing menus that could stay away, and their refusal of a linked account is not known. */
export const fits = (scenario: Scenario, place: PracticePlace): boolean =>
  !(place.appellate && (scenario === 'menus-missing' || scenario === 'already-linked'));

export interface Choice {
  place: PracticePlace;
  scenario: Scenario;
}

/** In: the part of the tab's address behind "#". Out: what it asks for; the first court and the plain way for the rest. */
export function choiceOf(hash: string): Choice {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const [first] = places;
  const place = places.find(({ id }) => id === asked.get('court')) ?? (first as PracticePlace);
  const named = asked.get('scenario') ?? '';
  const scenario = Object.hasOwn(scenarios, named) ? (named as Scenario) : 'straight';
  return { place, scenario: fits(scenario, place) ? scenario : 'straight' };
}

export const hashOf = ({ place, scenario }: Choice): string => `#court=${place.id}&scenario=${scenario}`;

/** Where this choice begins. */
export const startOf = ({ place, scenario }: Choice): string => beginsAt(scenario) ?? place.url;
