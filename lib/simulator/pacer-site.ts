import type { PracticeCourt } from './frame';
import * as pages from './pacer-account';
import {
  afterMultifactor,
  type MultifactorView,
  multifactorArea,
  multifactorPath,
  multifactorViews,
} from './pacer-multifactor';
import { type RegistrationScreen, registrationArea, screenAfter } from './pacer-registration';
import {
  dialogOf,
  refusedForEither,
  type SignInDialog,
  signIn,
  signInForm,
  updateRequired,
} from './pacer-sign-in';
import { type Tab, upgradeComplete, wizard } from './pacer-upgrade';
import type { PartialUpdate, SimRequest, SimResponse } from './sim-request';

/** What an imitated person has done with PACER so far. */
export interface PacerState {
  account: pages.PracticeAccount;
  signedIn: boolean;
  /** Refusals still to come at the sign-in. */
  refusals: number;
  /** The dialogs still to come after the password, in order. */
  dialogs: SignInDialog[];
  view: 'account' | 'complete' | 'attorney' | 'non-attorney' | Tab | MultifactorView;
  /** The screen of e-file registration, where the view is one of its doors. */
  registration: RegistrationScreen;
  /** The request for e-filing was sent. */
  requested: boolean;
  /** An authentication app was added. */
  enrolled: boolean;
}

export const newPacerState = (change: Partial<PacerState> = {}): PacerState => ({
  account: 'upgraded',
  signedIn: false,
  refusals: 0,
  dialogs: [],
  view: 'account',
  registration: 'court',
  requested: false,
  enrolled: false,
  ...change,
});

const partial = (change: Partial<PartialUpdate>): SimResponse => ({
  type: 'partial',
  updates: {},
  ...change,
});

/**
 * The sign-in: a page, then partial updates. It is for a court, or for Manage My Account (`court` null), and `back` is
 * the address to return to. What is typed is not read.
 */
export function signInSite(
  state: PacerState,
  { method, source = '' }: SimRequest,
  court: PracticeCourt | null,
  back: string,
): [PacerState, SimResponse] {
  if (method === 'GET') return [state, { type: 'page', html: signIn(court) }];
  if (/fbtnLogin$/.test(source) && state.refusals > 0)
    return [
      { ...state, refusals: state.refusals - 1 },
      partial({ updates: { pscLoginPanel: signInForm(court, 'Invalid username or password') } }),
    ];
  const [asked] = state.dialogs;
  const answered = /bpmConfirm$|btnOk$|bpmSkip$|bpmContinue$/.test(source);
  if (/bpmEnroll$/.test(source))
    return [
      { ...state, signedIn: true, dialogs: [] },
      partial({ redirect: `https://pacer.psc.uscourts.gov${multifactorPath}` }),
    ];
  if (asked === 'passcode-refused' && /btnOk$/.test(source))
    return [
      { ...state, dialogs: ['passcode', ...state.dialogs.slice(1)] },
      partial({
        updates: { pscLoginPanel: signInForm(court, refusedForEither) },
        hide: [dialogOf[asked]],
      }),
    ];
  if (asked === 'update-last' && !/fbtnLogin$/.test(source)) return [state, partial({})];
  const dialogs = answered ? state.dialogs.slice(1) : state.dialogs;
  const [next] = dialogs;
  const hide = answered && asked ? [dialogOf[asked]] : [];
  if (next)
    return [
      { ...state, dialogs },
      partial({
        updates: /^update/.test(next) ? { userUpdateDlg_content: updateRequired(next === 'update') } : {},
        show: [dialogOf[next]],
        hide,
      }),
    ];
  return [{ ...state, dialogs, signedIn: true }, partial({ redirect: back })];
}

export const manageUrl = 'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf';

/** Manage My Account and registration. */
export function accountSite(state: PacerState, request: SimRequest): [PacerState, SimResponse] {
  const { url, method, source = '' } = request;
  if (/\/(registration|regWizard)\.jsf$/.test(url.pathname))
    return [state, method === 'GET' ? { type: 'page', html: pages.registration() } : partial({})];
  if (/\/login\.(xhtml|jsf)$/.test(url.pathname)) return signInSite(state, request, null, manageUrl);
  if (!state.signedIn) return [state, { type: 'redirect', to: '/pscof/login.xhtml' }];
  if (method === 'GET') {
    const view = viewAt(url.pathname, state.view);
    return [
      { ...state, view },
      { type: 'page', html: pages.manage(state.account, areaOf({ ...state, view }), state.enrolled) },
    ];
  }
  const legacy = state.account === 'legacy' || state.account === 'shared';
  const to = (view: PacerState['view'], change: Partial<PacerState> = {}): [PacerState, SimResponse] => {
    const next = { ...state, ...change, view };
    return [
      next,
      partial({
        updates: {
          mainArea: areaOf(next),
          popupForm: pages.accountBox(next.account, next.enrolled),
        },
      }),
    ];
  };
  /** Tabs are shown and hidden in place, so that what was typed stays. */
  const showTab = (from: Tab, view: Tab): [PacerState, SimResponse] => [
    { ...state, view },
    partial({ hide: [`frmUpgrade:tab_${from}`], show: [`frmUpgrade:tab_${view}`] }),
  ];
  switch (source) {
    case 'frmUpgrade:next_person':
      return showTab('person', 'address');
    case 'frmUpgrade:next_address':
      return showTab('address', 'security');
    case 'frmUpgrade:back_address':
      return showTab('address', 'person');
    case 'frmUpgrade:back_security':
      return showTab('security', 'address');
    case 'frmUpgrade:submit':
      return to('complete', { account: 'upgraded' });
    case 'maint:attorney':
      return to(legacy ? 'person' : 'attorney', { registration: 'court' });
    case 'maint:nonAttorney':
      return to(legacy ? 'person' : 'non-attorney', { registration: 'court' });
  }
  if (/^(popupForm:lnkUpgrade|settings:)/.test(source) && legacy) return to('person');
  if (/^(popupForm:lnkEnroll|settings:item3)$/.test(source))
    return [state, partial({ redirect: multifactorPath })];
  if (source === 'mfa:close') return [{ ...state, view: 'account' }, partial({ redirect: manageUrl })];
  const screen = afterMultifactor[source];
  if (screen) return to(screen, { enrolled: state.enrolled || source === 'mfa:digits' });
  if (source === `reg:${state.registration}` && /attorney$/.test(state.view)) {
    const registration = screenAfter(state.registration, state.view === 'attorney');
    return to(state.view, { registration, requested: state.requested || registration === 'sent' });
  }
  if (/cancel|close/.test(source)) return to('account');
  return [state, partial({})];
}

const isMultifactor = (view: string): view is MultifactorView =>
  (multifactorViews as readonly string[]).includes(view);

/** The multifactor pages have an address of their own; every other view is at the account's. */
function viewAt(path: string, view: PacerState['view']): PacerState['view'] {
  if (path === multifactorPath) return isMultifactor(view) ? view : 'mfa-methods';
  return isMultifactor(view) ? 'account' : view;
}

function areaOf({ view, enrolled, registration }: PacerState): string {
  if (isMultifactor(view)) return multifactorArea(view, enrolled);
  switch (view) {
    case 'account':
      return pages.account();
    case 'complete':
      return upgradeComplete;
    case 'attorney':
      return registrationArea(true, registration);
    case 'non-attorney':
      return registrationArea(false, registration);
    default:
      return wizard(view);
  }
}
