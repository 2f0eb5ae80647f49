import type { PracticeCourt } from './frame';
import * as pages from './pacer-account';
import { type Ask, dialogOf, signIn, signInForm, updateRequired } from './pacer-sign-in';
import { type Tab, upgradeComplete, wizard } from './pacer-upgrade';
import type { Answer, Request } from './site';

/** What an imitated person has done with PACER so far. */
export interface PacerWorld {
  account: pages.PracticeAccount;
  signedIn: boolean;
  /** Refusals still to come at the sign-in. */
  refusals: number;
  /** What the sign-in still asks, in order. */
  asks: Ask[];
  view: 'account' | 'complete' | 'attorney' | 'non-attorney' | Tab;
}

export const newPacer = (change: Partial<PacerWorld> = {}): PacerWorld => ({
  account: 'upgraded',
  signedIn: false,
  refusals: 0,
  asks: [],
  view: 'account',
  ...change,
});

const partial = (change: Partial<Extract<Answer, { type: 'partial' }>>): Answer => ({
  type: 'partial',
  updates: {},
  ...change,
});

/**
 * The sign-in: a page, then partial updates. In: where it leads to (`court` null: Manage My Account) and the address to
 * return to. What is typed is not looked at.
 */
export function signInSite(
  world: PacerWorld,
  { method, source = '' }: Request,
  court: PracticeCourt | null,
  back: string,
): [PacerWorld, Answer] {
  if (method === 'GET') return [world, { type: 'page', html: signIn(court) }];
  if (/fbtnLogin$/.test(source) && world.refusals > 0)
    return [
      { ...world, refusals: world.refusals - 1 },
      partial({ updates: { pscLoginPanel: signInForm(court, 'Invalid username or password') } }),
    ];
  const [asked] = world.asks;
  const answered = /bpmConfirm$|btnOk$|bpmSkip$|bpmContinue$/.test(source);
  if (asked === 'update-last' && !/fbtnLogin$/.test(source)) return [world, partial({})];
  const asks = answered ? world.asks.slice(1) : world.asks;
  const [next] = asks;
  const hide = answered && asked ? [dialogOf[asked]] : [];
  if (next)
    return [
      { ...world, asks },
      partial({
        updates: /^update/.test(next) ? { userUpdateDlg_content: updateRequired(next === 'update') } : {},
        show: [dialogOf[next]],
        hide,
      }),
    ];
  return [{ ...world, asks, signedIn: true }, partial({ redirect: back })];
}

export const manageUrl = 'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf';

/** Manage My Account and registration. */
export function accountSite(world: PacerWorld, request: Request): [PacerWorld, Answer] {
  const { url, method, source = '' } = request;
  if (/\/(registration|regWizard)\.jsf$/.test(url.pathname))
    return [world, method === 'GET' ? { type: 'page', html: pages.registration() } : partial({})];
  if (/\/login\.(xhtml|jsf)$/.test(url.pathname)) return signInSite(world, request, null, manageUrl);
  if (!world.signedIn) return [world, { type: 'redirect', to: '/pscof/login.xhtml' }];
  if (method === 'GET')
    return [world, { type: 'page', html: pages.manage(world.account, areaOf(world.view)) }];
  const legacy = world.account === 'legacy' || world.account === 'shared';
  const to = (view: PacerWorld['view'], change: Partial<PacerWorld> = {}): [PacerWorld, Answer] => {
    const next = { ...world, ...change, view };
    return [next, partial({ updates: { mainArea: areaOf(view), popupForm: pages.box(next.account) } })];
  };
  /** Tabs are shown and hidden in place, so that what was typed stays. */
  const turn = (from: Tab, view: Tab): [PacerWorld, Answer] => [
    { ...world, view },
    partial({ hide: [`frmUpgrade:tab_${from}`], show: [`frmUpgrade:tab_${view}`] }),
  ];
  switch (source) {
    case 'frmUpgrade:next_person':
      return turn('person', 'address');
    case 'frmUpgrade:next_address':
      return turn('address', 'security');
    case 'frmUpgrade:back_address':
      return turn('address', 'person');
    case 'frmUpgrade:back_security':
      return turn('security', 'address');
    case 'frmUpgrade:submit':
      return to('complete', { account: 'upgraded' });
    case 'maint:attorney':
      return to(legacy ? 'person' : 'attorney');
    case 'maint:nonAttorney':
      return to(legacy ? 'person' : 'non-attorney');
  }
  if (/^(popupForm:lnkUpgrade|settings:)/.test(source) && legacy) return to('person');
  if (/cancel|close/.test(source)) return to('account');
  return [world, partial({})];
}

function areaOf(view: PacerWorld['view']): string {
  switch (view) {
    case 'account':
      return pages.account();
    case 'complete':
      return upgradeComplete;
    case 'attorney':
      return pages.efileRegistration(true);
    case 'non-attorney':
      return pages.efileRegistration(false);
    default:
      return wizard(view);
  }
}
