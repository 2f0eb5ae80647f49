import { appellateCourts } from '@/lib/simulator/appellate';
import { practiceCourts } from '@/lib/simulator/frame';
import { beginsAt, type Scenario, scenarios } from '@/lib/simulator/site';

/** A court to practice in. */
export interface PracticeRoute {
  id: string;
  /** What is particular about it, for the list. */
  note: string;
  /** Where its practice begins. */
  url: string;
  appellate: boolean;
}

/** All imitated courts, in the order of the list. */
export const practiceRoutes: PracticeRoute[] = [
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

/** What happens, short enough for a list. `scenarios` has the whole sentences. */
export const scenarioNames: Record<Scenario, string> = {
  straight: 'Everything goes well',
  'wrong-password': 'The old password is refused once',
  'names-differ': 'The names differ',
  'firm-account': 'The firm’s PACER account is signed in',
  'already-linked': 'Already linked, says the court',
  'menus-missing': 'Filing menus stay away',
  'linked-before': 'Linked long ago',
  'page-unknown': 'A page that the guide does not know',
  'sign-in-refused': 'The first sign-in is refused',
  'sign-in-dialogs': 'Passcode, update and notices',
  'update-restricted': 'Account update, no skips left',
  'sign-in-code-refused': 'Password or passcode refused',
  'legacy-account': 'A legacy account, to be upgraded first',
  'upgraded-account': 'An upgraded account',
  'administrative-account': 'The firm’s administrative account',
  'shared-account': 'A legacy account that the firm shares',
  'new-filer-account': 'A new filer asks for e-filing',
  'filing-agent-account': 'A filing agent asks for e-filing',
  'multifactor-account': 'Multifactor authentication, to be set up',
};

export type Group = 'In the court' | 'At PACER’s sign-in' | 'In the PACER account';

/** The scenarios by where they happen. */
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

/** Courts of appeals have no filing menus that could stay away (FACTS.md, Appellate courts and BAPs). */
export const fits = (scenario: Scenario, route: PracticeRoute): boolean =>
  !(route.appellate && (scenario === 'menus-missing' || scenario === 'already-linked'));

export interface Choice {
  route: PracticeRoute;
  scenario: Scenario;
}

/** The choice in the address, from its part after "#". Defaults: the first court, and nothing goes wrong. */
export function choiceOf(hash: string): Choice {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const [first] = practiceRoutes;
  const route = practiceRoutes.find(({ id }) => id === asked.get('court')) ?? (first as PracticeRoute);
  const named = asked.get('scenario') ?? '';
  const scenario = Object.hasOwn(scenarios, named) ? (named as Scenario) : 'straight';
  return { route, scenario: fits(scenario, route) ? scenario : 'straight' };
}

export const hashOf = ({ route, scenario }: Choice): string => `#court=${route.id}&scenario=${scenario}`;

/** Where this choice begins. */
export const startOf = ({ route, scenario }: Choice): string => beginsAt(scenario) ?? route.url;
