import type { PageKind } from '@/lib/pages/page-kinds';
import { practiceCourts } from '@/lib/simulator/frame';
import * as account from '@/lib/simulator/pacer-account';
import { multifactorArea, multifactorPath, multifactorViews } from '@/lib/simulator/pacer-multifactor';
import { registrationArea } from '@/lib/simulator/pacer-registration';
import { dialogOf, signIn, updateRequired } from '@/lib/simulator/pacer-sign-in';
import { upgradeComplete, wizard } from '@/lib/simulator/pacer-upgrade';
import type { Fixture } from './load';

const at = (expected: PageKind, note: string, url: string, html: string): Fixture => ({
  name: `imitation/${expected} ${note}`,
  expected,
  url: new URL(url),
  html,
});

const toCourt =
  'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=ILSDC&appurl=https%3A%2F%2Fecf.ilsd.uscourts.gov%2Fcgi-bin%2Fshowpage.pl%3F16';
const maint = 'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf';
const page = signIn(practiceCourts.ilsd ?? null);

/** The page with a dialog opened, as a partial update leaves it. */
const open = (html: string, id: string): string =>
  html.replace(
    new RegExp(`(<div id="${id}"[^>]*) aria-hidden="true" style="display:none;`),
    '$1 aria-hidden="false" style="display:block;',
  );

const filled = (skips: boolean): string =>
  page.replace('id="userUpdateDlg_content">', `id="userUpdateDlg_content">${updateRequired(skips)}`);

/** The simulator's pages of PACER are fixtures as well, in every state that they can have. */
export const pacerImitations: Fixture[] = [
  at('pacer-home', '', 'https://pacer.uscourts.gov/', account.home()),
  at(
    'pacer-registration',
    '',
    'https://pacer.psc.uscourts.gov/pscof/registration.jsf',
    account.registration(),
  ),
  at('pacer-login', 'for a court', toCourt, page),
  at('pacer-login', 'for the account', 'https://pacer.psc.uscourts.gov/pscof/login.xhtml', signIn(null)),
  at('pacer-login', 'refused', toCourt, signIn(practiceCourts.moeb ?? null, 'Invalid username or password')),
  at('pacer-redaction', '', toCourt, open(page, dialogOf.redaction)),
  at('pacer-one-time-passcode', '', toCourt, open(page, dialogOf.passcode)),
  at('pacer-update-required', 'with skips', toCourt, open(filled(true), dialogOf.update)),
  at('pacer-update-required', 'without', toCourt, open(filled(false), dialogOf['update-last'])),
  at('pacer-notice', '', toCourt, open(page, dialogOf.inactive)),
  ...(['legacy', 'upgraded', 'administrative', 'shared'] as const).map((who) =>
    at('pacer-account', who, maint, account.manage(who, account.account())),
  ),
  ...(['person', 'address', 'security'] as const).map((tab) =>
    at(`pacer-upgrade-${tab}`, '', maint, account.manage('legacy', wizard(tab))),
  ),
  ...multifactorViews.map((view) =>
    at(
      'pacer-multifactor',
      view,
      new URL(multifactorPath, maint).href,
      account.manage('upgraded', multifactorArea(view, false)),
    ),
  ),
  at('pacer-upgrade-complete', '', maint, account.manage('upgraded', upgradeComplete)),
  ...[true, false].flatMap((attorney) =>
    (['court', 'kind', 'filer', 'payment', 'terms'] as const).map((screen) =>
      at(
        'pacer-efile-registration',
        `${attorney ? 'attorney' : 'other'} ${screen}`,
        maint,
        account.manage('upgraded', registrationArea(attorney, screen)),
      ),
    ),
  ),
];
