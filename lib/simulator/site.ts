import { type AppellateCourt, appellateAt, appellateSite } from './appellate';
import { type CourtView, type PracticeCourt, practiceCourts } from './frame';
import { home } from './pacer-account';
import { accountSite, newPacerState, type PacerState, signInSite } from './pacer-site';
import * as pages from './pages';
import type { SimRequest, SimResponse } from './sim-request';

/**
 * What can happen on the imitated PACER and courts. Nothing that is typed is read: the scenario alone decides what is
 * refused.
 */
export const scenarios = {
  straight: 'Every step, from the court’s first page to the finished link',
  'wrong-password': 'The first try of the old CM/ECF login is refused',
  'names-differ': 'The confirmation shows two different people',
  'firm-account': 'Signed in with the firm’s PACER account',
  'already-linked': 'The court says that the account is already linked',
  'menus-missing': 'Filing menus never appear after linking',
  'sign-in-refused': 'PACER refuses the first sign-in',
  'linked-before': 'The account was linked long ago',
  'page-unknown': 'Before the form comes a page that the guide does not know',
  'sign-in-dialogs':
    'PACER’s sign-in asks for the passcode, the account update, a notice and the redaction rules',
  'update-restricted': 'PACER’s account update has no skips left',
  'sign-in-code-refused': 'PACER refuses the password or the passcode, in one message for both',
  'legacy-account': 'PACER account: a legacy one, to be upgraded',
  'upgraded-account': 'PACER account: an upgraded one',
  'administrative-account': 'PACER account: the firm’s administrative one (PAA)',
  'shared-account': 'PACER account: a legacy one that the firm shares',
  'new-filer-account': 'A new filer, who asks a court for e-filing and links nothing',
  'filing-agent-account': 'A filing agent of a bankruptcy court, who registers as a non-attorney',
  'multifactor-account': 'PACER account: multifactor authentication is to be set up',
} as const;

export type Scenario = keyof typeof scenarios;

export interface SimState {
  scenario: Scenario;
  /** Whose accounts they are; an invented name. */
  filer: string;
  signedIn: boolean;
  pacer: PacerState;
  /** By court id. */
  courts: Record<string, { tries: number; linked: boolean }>;
}

export const newSimState = (scenario: Scenario, filer = 'Jordan Sample'): SimState => ({
  scenario,
  filer,
  signedIn: false,
  pacer: newPacerState(pacerStateOf[scenario]),
  courts: {},
});

/** How PACER differs from an upgraded account and a sign-in without dialogs. */
const pacerStateOf: Partial<Record<Scenario, Partial<PacerState>>> = {
  'sign-in-refused': { refusals: 1 },
  'sign-in-dialogs': { dialogs: ['passcode', 'update', 'inactive', 'redaction'] },
  'update-restricted': { dialogs: ['update-last'] },
  'new-filer-account': { enrolled: true },
  'filing-agent-account': { enrolled: true },
  'sign-in-code-refused': { dialogs: ['passcode-refused'] },
  'legacy-account': { account: 'legacy' },
  'administrative-account': { account: 'administrative' },
  'shared-account': { account: 'shared' },
};

/** Where a scenario begins: one of the PACER account at PACER's front page, any other at the court (null). */
export const beginsAt = (scenario: Scenario): string | null =>
  scenario.endsWith('-account') && scenario !== 'firm-account' ? 'https://pacer.uscourts.gov/' : null;

const namesOf = ({ scenario, filer }: SimState): { cmecf: string; pacer: string } => ({
  cmecf: filer.replace(' ', ' Q. '),
  pacer:
    scenario === 'names-differ'
      ? 'Riley Example'
      : scenario === 'firm-account'
        ? 'Sample & Example LLP'
        : filer,
});

/** Answers a request to an imitated host with the new state and the response; null for a host that is not imitated. */
export function visit(state: SimState, request: SimRequest): [SimState, SimResponse] | null {
  const { hostname } = request.url;
  if (hostname === 'pacer.login.uscourts.gov') return signIn(state, request);
  if (hostname === 'pacer.uscourts.gov') return [state, { type: 'page', html: home() }];
  if (hostname === 'pacer.psc.uscourts.gov') {
    const [pacer, response] = accountSite(state.pacer, request);
    return [{ ...state, pacer }, response];
  }
  const appeals = appellateAt(request.url);
  if (appeals) return appealsSite(state, request, appeals);
  const court = practiceCourts[/^ecf\.(\w+)\.uscourts\.gov$/.exec(hostname)?.[1] ?? ''];
  return court ? courtSite(state, request, court) : null;
}

function signIn(state: SimState, request: SimRequest): [SimState, SimResponse] {
  const back = request.url.searchParams.get('appurl') ?? '';
  const court = Object.values(practiceCourts).find((c) => back.includes(`ecf.${c.id}.`)) ?? null;
  const [pacer, response] = signInSite(state.pacer, request, court, back);
  return [{ ...state, pacer, signedIn: pacer.signedIn }, response];
}

function appealsSite(state: SimState, request: SimRequest, court: AppellateCourt): [SimState, SimResponse] {
  const here = state.courts[court.id] ?? { tries: 0, linked: state.scenario === 'linked-before' };
  const { response, change } = appellateSite(
    court,
    {
      ...here,
      signedIn: state.signedIn,
      refuseFirst: state.scenario === 'wrong-password',
      names: namesOf(state),
    },
    request,
  );
  return [{ ...state, courts: { ...state.courts, [court.id]: { ...here, ...change } } }, response];
}

function courtSite(state: SimState, request: SimRequest, court: PracticeCourt): [SimState, SimResponse] {
  const { url, method } = request;
  const script = url.pathname.split('/').pop() ?? '';
  const here = state.courts[court.id] ?? { tries: 0, linked: state.scenario === 'linked-before' };
  const view: CourtView = {
    court,
    // The court approves a request at once here.
    filer: (here.linked || state.pacer.requested) && state.scenario !== 'menus-missing',
  };
  const page = (html: string, next: SimState = state): [SimState, SimResponse] => [
    next,
    { type: 'page', html },
  ];
  const withCourt = (change: Partial<typeof here>): SimState => ({
    ...state,
    courts: { ...state.courts, [court.id]: { ...here, ...change } },
  });

  if (url.pathname === '/')
    return page(court.kind === 'district' ? pages.landingStub() : pages.landing(court));
  if (script === 'ShowIndex.pl') return page(pages.landing(court));
  if (url.search === '?logout')
    return page(pages.landing(court), {
      ...state,
      signedIn: false,
      pacer: { ...state.pacer, signedIn: false },
    });
  if (!state.signedIn) return [state, { type: 'redirect', to: signInUrl(court) }];
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
      if (method === 'GET' && state.scenario === 'page-unknown' && url.search === '')
        return page(pages.noticeBefore(view));
      if (method === 'GET') return page(pages.linkForm(view));
      return url.search.endsWith('L_2_0-1') ? confirmLink() : submitLogin();
    default:
      return page(pages.plainPage(view, script));
  }

  function submitLogin(): [SimState, SimResponse] {
    const next = withCourt({ tries: here.tries + 1 });
    if (state.scenario === 'already-linked')
      return page(pages.linkRefused(view, 'This CM/ECF account is already linked to a PACER account.'), next);
    if (state.scenario === 'wrong-password' && here.tries === 0)
      return page(
        pages.linkForm(
          view,
          'Your ECF or PACER login attempt failed. Either your login name or password is incorrect.',
        ),
        next,
      );
    return page(pages.linkConfirm(view, namesOf(state)), next);
  }

  /** The response still has the old menu bar: the menus change with the next page. */
  function confirmLink(): [SimState, SimResponse] {
    return page(pages.linkDone(view), withCourt({ linked: true }));
  }
}

function signInUrl(court: PracticeCourt): string {
  const back = `https://ecf.${court.id}.uscourts.gov/cgi-bin/${court.kind === 'district' ? 'showpage.pl?16' : 'login.pl'}`;
  return `https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=${court.pacerId}&appurl=${encodeURIComponent(back)}`;
}
