import { type AppellateCourt, appellateAt, appellateSite } from './appellate';
import { type CourtView, type PracticeCourt, practiceCourts } from './frame';
import { home } from './pacer-account';
import { accountSite, newPacer, type PacerWorld, signInSite } from './pacer-site';
import * as pages from './pages';

/**
 * The imitated PACER and courts as one pure function: state and request in, state and answer out. The practice court
 * serves it over HTTPS; nothing typed is looked at, the scenario alone decides what is refused.
 */
export const scenarios = {
  straight: 'Straight through: everything goes well',
  'wrong-password': 'The first try of the old CM/ECF login is refused',
  'names-differ': 'The confirmation shows two different people',
  'firm-account': 'Signed in with the firm’s PACER account',
  'already-linked': 'The court says that the account is already linked',
  'menus-missing': 'Filing menus never appear after linking',
  'sign-in-refused': 'PACER refuses the first sign-in',
  'linked-before': 'The account was linked long ago',
  'sign-in-dialogs':
    'PACER’s sign-in asks for the passcode, the account update, a notice and the redaction rules',
  'update-restricted': 'PACER’s account update has no skips left',
  'legacy-account': 'PACER account: a legacy one, to be upgraded',
  'upgraded-account': 'PACER account: an upgraded one',
  'administrative-account': 'PACER account: the firm’s administrative one (PAA)',
  'shared-account': 'PACER account: a legacy one that the firm shares',
} as const;

export type Scenario = keyof typeof scenarios;

export interface World {
  scenario: Scenario;
  signedIn: boolean;
  pacer: PacerWorld;
  /** By court id. */
  courts: Record<string, { tries: number; linked: boolean }>;
}

export const newWorld = (scenario: Scenario): World => ({
  scenario,
  signedIn: false,
  pacer: newPacer(pacerOf[scenario]),
  courts: {},
});

/** How PACER differs from an upgraded account and a sign-in that asks nothing. */
const pacerOf: Partial<Record<Scenario, Partial<PacerWorld>>> = {
  'sign-in-refused': { refusals: 1 },
  'sign-in-dialogs': { asks: ['passcode', 'update', 'inactive', 'redaction'] },
  'update-restricted': { asks: ['update-last'] },
  'legacy-account': { account: 'legacy' },
  'administrative-account': { account: 'administrative' },
  'shared-account': { account: 'shared' },
};

/** Where a scenario begins: the PACER account's at PACER's front page, all others at the court (null). */
export const beginsAt = (scenario: Scenario): string | null =>
  scenario.endsWith('-account') && scenario !== 'firm-account' ? 'https://pacer.uscourts.gov/' : null;

export interface Request {
  method: 'GET' | 'POST';
  url: URL;
  /** The component of a PrimeFaces page that was pressed. */
  source?: string;
}

export type Answer =
  | { type: 'page'; html: string }
  | { type: 'redirect'; to: string }
  /** A PrimeFaces partial response: parts of the page by id, or a redirect. */
  | {
      type: 'partial';
      updates: Record<string, string>;
      redirect?: string;
      /** Dialogs and tabs, by id, that are shown or hidden in place. */
      show?: string[];
      hide?: string[];
    };

const namesOf = (scenario: Scenario): { cmecf: string; pacer: string } => ({
  cmecf: 'Jordan Q. Sample',
  pacer:
    scenario === 'names-differ'
      ? 'Riley Example'
      : scenario === 'firm-account'
        ? 'Sample & Example LLP'
        : 'Jordan Sample',
});

/** In: the state and a request to an imitated host. Out: the new state and the answer; null for a host not imitated. */
export function visit(world: World, request: Request): [World, Answer] | null {
  const { hostname } = request.url;
  if (hostname === 'pacer.login.uscourts.gov') return signIn(world, request);
  if (hostname === 'pacer.uscourts.gov') return [world, { type: 'page', html: home() }];
  if (hostname === 'pacer.psc.uscourts.gov') {
    const [pacer, answer] = accountSite(world.pacer, request);
    return [{ ...world, pacer }, answer];
  }
  const appeals = appellateAt(request.url);
  if (appeals) return appealsSite(world, request, appeals);
  const court = practiceCourts[/^ecf\.(\w+)\.uscourts\.gov$/.exec(hostname)?.[1] ?? ''];
  return court ? courtSite(world, request, court) : null;
}

function signIn(world: World, request: Request): [World, Answer] {
  const back = request.url.searchParams.get('appurl') ?? '';
  const court = Object.values(practiceCourts).find((c) => back.includes(`ecf.${c.id}.`)) ?? null;
  const [pacer, answer] = signInSite(world.pacer, request, court, back);
  return [{ ...world, pacer, signedIn: pacer.signedIn }, answer];
}

function appealsSite(world: World, request: Request, court: AppellateCourt): [World, Answer] {
  const here = world.courts[court.id] ?? { tries: 0, linked: world.scenario === 'linked-before' };
  const { answer, change } = appellateSite(
    court,
    {
      ...here,
      signedIn: world.signedIn,
      refuseFirst: world.scenario === 'wrong-password',
      names: namesOf(world.scenario),
    },
    request,
  );
  return [{ ...world, courts: { ...world.courts, [court.id]: { ...here, ...change } } }, answer];
}

function courtSite(world: World, request: Request, court: PracticeCourt): [World, Answer] {
  const { url, method } = request;
  const script = url.pathname.split('/').pop() ?? '';
  const here = world.courts[court.id] ?? { tries: 0, linked: world.scenario === 'linked-before' };
  const view: CourtView = { court, filer: here.linked && world.scenario !== 'menus-missing' };
  const page = (html: string, next: World = world): [World, Answer] => [next, { type: 'page', html }];
  const withCourt = (change: Partial<typeof here>): World => ({
    ...world,
    courts: { ...world.courts, [court.id]: { ...here, ...change } },
  });

  if (url.pathname === '/')
    return page(court.kind === 'district' ? pages.landingStub() : pages.landing(court));
  if (script === 'ShowIndex.pl') return page(pages.landing(court));
  if (url.search === '?logout')
    return page(pages.landing(court), {
      ...world,
      signedIn: false,
      pacer: { ...world.pacer, signedIn: false },
    });
  if (!world.signedIn) return [world, { type: 'redirect', to: signInUrl(court) }];
  switch (script) {
    case 'login.pl':
    case 'showpage.pl':
      return page(pages.main(view));
    case 'DisplayMenu.pl':
      if (url.search.startsWith('?Utilities')) return page(pages.utilities(view));
      if (url.search.startsWith('?NextGen')) return page(pages.nextGenItems(view));
      return page(pages.plainPage(view, url.search.slice(1).split('&')[0] ?? ''));
    case 'DktRpt.pl':
      return page(pages.docket(view, 200));
    case 'iquery.pl':
      return page(pages.plainPage(view, 'Query'));
    case 'LinkAccount.pl':
      if (method === 'GET') return page(pages.linkForm(view));
      return url.search.endsWith('L_2_0-1') ? linkThem() : tryLogin();
    default:
      return page(pages.plainPage(view, script));
  }

  function tryLogin(): [World, Answer] {
    const next = withCourt({ tries: here.tries + 1 });
    if (world.scenario === 'already-linked')
      return page(pages.linkRefused(view, 'This CM/ECF account is already linked to a PACER account.'), next);
    if (world.scenario === 'wrong-password' && here.tries === 0)
      return page(
        pages.linkForm(
          view,
          'Your ECF or PACER login attempt failed. Either your login name or password is incorrect.',
        ),
        next,
      );
    return page(pages.linkConfirm(view, namesOf(world.scenario)), next);
  }

  /** The answer still carries the old menu bar: the menus change with the next page. */
  function linkThem(): [World, Answer] {
    return page(pages.linkDone(view), withCourt({ linked: true }));
  }
}

function signInUrl(court: PracticeCourt): string {
  const back = `https://ecf.${court.id}.uscourts.gov/cgi-bin/${court.kind === 'district' ? 'showpage.pl?16' : 'login.pl'}`;
  return `https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=${court.pacerId}&appurl=${encodeURIComponent(back)}`;
}
