import type { Court } from '@/lib/courts/court';
import { linkingIn } from '@/lib/courts/court-linking';
import type { PracticeCourt } from '@/lib/simulator/frame';
import { oldLogin } from '@/lib/simulator/old-login';
import * as account from '@/lib/simulator/pacer-account';
import { multifactorArea } from '@/lib/simulator/pacer-multifactor';
import { registrationArea } from '@/lib/simulator/pacer-registration';
import { dialogOf, type SignInDialog, signIn, updateRequired } from '@/lib/simulator/pacer-sign-in';
import { upgradeComplete, wizard } from '@/lib/simulator/pacer-upgrade';
import * as pages from '@/lib/simulator/pages';
import type { PictureName } from '@/lib/steps/picture-names';
import { cmecf, type Picture, pacer } from './picture';
import { appellatePicture } from './pictures-appellate';

const names = { cmecf: 'Jordan Q. Sample', pacer: 'Jordan Sample' };
const linkEntry = 'Link a CM/ECF account to my PACER account';
const wrongLogin = 'Your ECF or PACER login attempt failed. Either your login name or password is incorrect.';

type MakePicture = (court: Court, practice: PracticeCourt) => Picture;

const asking = (dialog: SignInDialog, alt: string, selector: string, content?: string): Picture => ({
  ...pacer(signIn(null), alt, selector),
  dialog: { id: dialogOf[dialog], ...(content ? { content } : {}) },
});

/** Pages that are the same for every court: PACER’s, and the old sign-in. */
const ofPacer: Partial<Record<PictureName, MakePicture>> = {
  'sign-in': (court, practice) =>
    pacer(
      signIn(practice.district ? practice : null),
      `PACER’s sign-in${practice.district ? ` for ${court.shortName}` : ''}: Username, Password, Client Code.`,
      'input[id$=loginName]',
    ),
  'sign-in-refused': () =>
    pacer(
      signIn(null, 'Invalid username or password'),
      'PACER’s sign-in with a red line: Invalid username or password.',
      '.ui-messages-error',
    ),
  passcode: () =>
    asking('passcode', 'A box over the sign-in that asks for a one-time passcode.', '#mfaDlg input'),
  'update-required': () =>
    asking(
      'update',
      'A box over the sign-in, User Update Required, with Enroll and Skip.',
      '#userUpdateDlg button',
      updateRequired(true),
    ),
  redaction: () =>
    asking(
      'redaction',
      'A box over the sign-in with the redaction notice, a box to check and Continue.',
      '#redactionConfirmation .ui-chkbox',
    ),
  'old-login': () =>
    cmecf(oldLogin(), 'The sign-in page from before NextGen: CM/ECF Filer or PACER Login.', 'h3'),
  'pacer-home': () =>
    pacer(account.home(), 'PACER’s front page, with Log in to… at the top.', 'button', 'Log in to'),
  registration: () => pacer(account.registration(), 'PACER’s registration: a form for one person.', 'h1'),
  'account-legacy': () =>
    pacer(
      account.manage('legacy', account.account()),
      'Manage My Account; Account Type says Legacy PACER Account, with Upgrade beside it.',
      'table.box tr',
      'Account Type',
    ),
  'account-upgraded': () =>
    pacer(
      account.manage('upgraded', account.account()),
      'Manage My Account; Account Type says Upgraded PACER Account.',
      'table.box tr',
      'Account Type',
    ),
  'upgrade-person': () =>
    pacer(account.manage('legacy', wizard('person')), 'The upgrade, tab Person.', '[id="frmUpgrade:person"]'),
  'upgrade-address': () =>
    pacer(
      account.manage('legacy', wizard('address')),
      'The upgrade, tab Address.',
      '[id="frmUpgrade:address"]',
    ),
  'upgrade-security': () =>
    pacer(
      account.manage('legacy', wizard('security')),
      'The upgrade, tab Security.',
      '[id="frmUpgrade:security"]',
    ),
  'upgrade-complete': () =>
    pacer(account.manage('upgraded', upgradeComplete), 'Upgrade Complete, with Close.', 'button', 'Close'),
  'multifactor-methods': () =>
    pacer(
      account.manage('upgraded', multifactorArea('mfa-methods', false)),
      'Multifactor Authentication Methods, with Add App and Get New Codes.',
      'button',
      'Add App',
    ),
  'multifactor-codes': () =>
    pacer(
      account.manage('upgraded', multifactorArea('mfa-methods', true), true),
      'The same page once an app is in the list; Get New Codes below it.',
      'button',
      'Get New Codes',
    ),
  'efile-registration': () =>
    pacer(
      account.manage('upgraded', registrationArea(true, 'court')),
      'E-File Registration, with Court Type and Court.',
      'h3',
    ),
};

/** Pages of a district or bankruptcy court; other courts' own pages are not published. */
const ofCourt: Partial<Record<PictureName, MakePicture>> = {
  landing: (_, court) =>
    cmecf(
      pages.landing(court),
      'The court’s page, with the link Document Filing System.',
      'a',
      'Document Filing System',
    ),
  'first-page': (_, court) =>
    cmecf(
      pages.main({ court, filer: false }),
      'The first page after signing in: Query, Reports, Utilities, Help, Log Out.',
      '#topmenu li',
      'tilities',
    ),
  utilities: (_, court) =>
    cmecf(
      pages.utilities({ court: { ...court, linkBehindNextGenItems: false }, filer: false }),
      'Utilities, with the link entry under Your Account.',
      'a',
      linkEntry,
    ),
  'utilities-nextgen': (_, court) =>
    cmecf(
      pages.utilities({ court: { ...court, linkBehindNextGenItems: true }, filer: false }),
      'Utilities, with NextGen Release 1.1 Menu Items.',
      'a',
      'NextGen Release',
    ),
  'nextgen-items': (_, court) =>
    cmecf(
      pages.nextGenItems({ court, filer: false }),
      'NextGen Release 1.1 Menu Items, with the link entry.',
      'a',
      linkEntry,
    ),
  'link-form': (_, court) =>
    cmecf(
      pages.linkForm({ court, filer: false }),
      'The form with CM/ECF login, CM/ECF password, Submit and Clear.',
      'form table',
    ),
  'link-refused': (_, court) =>
    cmecf(
      pages.linkForm({ court, filer: false }, wrongLogin),
      'The form again, with a red line above it.',
      'font',
    ),
  confirm: (_, court) =>
    cmecf(
      pages.linkConfirm({ court, filer: false }, names),
      'Do you want to link these accounts? A CM/ECF line and a PACER line, then Submit.',
      'form table',
    ),
  'confirm-differ': (_, court) =>
    cmecf(
      pages.linkConfirm({ court, filer: false }, { ...names, pacer: 'Riley Example' }),
      'The same page with two different names.',
      'form table',
    ),
  linked: (_, court) =>
    cmecf(
      pages.linkDone({ court, filer: false }),
      'A confirmation; the menu bar is still the old one.',
      '#topmenu li',
      'uery',
    ),
  'filing-menus': (_, court) =>
    cmecf(
      pages.main({ court, filer: true }),
      'The menu bar with filing menus.',
      '#topmenu li',
      court.kind === 'bankruptcy' ? 'Bankruptcy' : 'Civil',
    ),
};

/** The picture of a page of the caller's court, or null where that page of the court is not known. */
export function pictureOf(name: PictureName, court: Court): Picture | null {
  const practice = practiceOf(court);
  const appellate =
    linkingIn(court).link === 'first-page' || court.kind === 'appellate'
      ? appellatePicture(name, court)
      : null;
  if (appellate) return appellate;
  const make = ofPacer[name] ?? (practice.district ? ofCourt[name] : undefined);
  return make?.(court, practice) ?? null;
}

/** The court as the simulator imitates it. It has no name where the simulator has no court of its kind. */
function practiceOf(court: Court): PracticeCourt {
  const bankruptcy = court.kind === 'bankruptcy';
  const plain = bankruptcy || court.kind === 'district';
  const district = /(?: for the | Court of (?:the )?)(.*)$/.exec(court.name)?.[1] ?? '';
  return {
    id: court.id,
    district: plain ? (court.name.includes(' for the ') ? district : `District of ${district}`) : '',
    kind: bankruptcy ? 'bankruptcy' : 'district',
    pacerId: court.pacerId,
    wording: court.id === 'ilsd' ? 'court-guide' : 'pacer-guide',
    linkBehindNextGenItems: linkingIn(court).link === 'nextgen-items',
  };
}
