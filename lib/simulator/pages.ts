import {
  type CourtView,
  courtKindName,
  courtPage,
  escapeHtml,
  type PracticeCourt,
  publicPage,
} from './frame';

/** The address of the link utility is not known (FACTS.md, Link form); this one is made up and used by no detector. */
export const linkScript = '/cgi-bin/LinkAccount.pl';

const linkHeading = 'Link a CM/ECF account to my PACER account';

/** What every district court serves at "/" (FACTS.md, Court landing page). */
export const landingStub = (): string =>
  "<html><meta http-equiv='REFRESH' content='0;url=/cgi-bin/ShowIndex.pl'></html>";

export const landing = (court: PracticeCourt): string =>
  publicPage(
    'CM/ECF LIVE',
    `<CENTER>
<h2>Welcome to the ${courtKindName(court)}<br><font size=-1>for the</font> ${escapeHtml(court.district)}</h2>
<P>
<A HREF="/cgi-bin/login.pl">${escapeHtml(court.district)} - Document Filing System</A>
</CENTER>
<HR>
10February2026
<br><a href='/cgi-bin/CourtInfo.pl?location=main'>Court Information</a>`,
  );

export const main = (view: CourtView): string =>
  courtPage(
    view,
    `<!-ShowPage(mainmenu.htm)->
<CENTER><h3>${courtKindName(view.court)}<br>${escapeHtml(view.court.district)}<br>Official Court Electronic Document Filing System</h3></CENTER>
<p>Welcome to the ${courtKindName(view.court)} for the ${escapeHtml(view.court.district)} Electronic Document Filing System.
<p>Last login: 11/20/2026 09:14`,
  );

export const utilities = (view: CourtView): string => {
  const entry = view.court.linkBehindNextGenItems
    ? '<a href="/cgi-bin/DisplayMenu.pl?NextGen11">NextGen Release 1.1 Menu Items</a>'
    : `<a href="${linkScript}">${linkHeading}</a>`;
  return courtPage(
    view,
    `<h2>Utilities</h2>
<table width="100%" border=0><tr>
<td valign=top><b>Your Account</b><br><a href="/cgi-bin/ChangeClientCode.pl">Change Client Code</a><br><a href="/cgi-bin/BillingRpt.pl">Review Billing History</a><br><a href="/cgi-bin/Exempt.pl">Change PACER Exemption Status</a><br>${entry}<br></td>
<td valign=top><b>Miscellaneous</b><br><a href="/cgi-bin/Legal.pl">Legal Research ...</a><br><a href="/cgi-bin/Links.pl">Links to Other Courts</a><br><a href="/cgi-bin/Pcl.pl">PACER Case Locator (National Index)</a><br></td>
</tr></table>`,
  );
};

export const nextGenItems = (view: CourtView): string =>
  courtPage(
    view,
    `<h2>NextGen Release 1.1 Menu Items</h2>
<table><tr><td><a href="${linkScript}">${linkHeading}</a><br></td></tr></table>`,
  );

const sentences: Record<PracticeCourt['wording'], string> = {
  'pacer-guide': `<p>This utility links your PACER account with your e-filer account in this court.
<p><b>If you use CM/ECF for PACER only, no action is necessary.</b>
<p>If you had a CM/ECF e-filing account in this court before the court converted to NextGen CM/ECF, enter your old CM/ECF login and password below and press Submit. You will be prompted to confirm that you want to link your PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts (or go back if the names don't match).`,
  'court-guide': `<p>This utility links your PACER account with your e-filer account.
<p><b>If you use CM/ECF for PACER only, no action is necessary.</b>
<p>If you had a CM/ECF e-filing account in this court before the court upgrade, you can link your new PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts.`,
};

/** `refusal`: a made-up sentence above the form (FACTS.md, Answers: confirmations and refusals). */
export const linkForm = (view: CourtView, refusal = ''): string =>
  courtPage(
    view,
    `<h2>${linkHeading}</h2>
${refusal ? `<p><font color=red><b>${escapeHtml(refusal)}</b></font>\n` : ''}${sentences[view.court.wording]}
<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkAccount.pl?${formNumber}-L_1_0-1">
<table><tr><td>CM/ECF login:<br><input type="text" name="oldname" size=30></td></tr>
<tr><td>CM/ECF password:<br><input type="password" name="oldword" size=30></td></tr></table>
<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table>
</FORM>
<a href="/cgi-bin/Forgot.pl">Forgot login/password</a><br>
<a href="/cgi-bin/More.pl">More about Upgraded PACER account</a>`,
    true,
  );

/** Every form of CM/ECF posts to its script with fifteen digits and a name for the next page. */
const formNumber = '153992135737069';

export const linkConfirm = (view: CourtView, names: { cmecf: string; pacer: string }): string =>
  courtPage(
    view,
    `<h2>${linkHeading}</h2>
<p>Do you want to link these accounts?
<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkAccount.pl?${formNumber}-L_2_0-1">
<table cellpadding=4><tr><td>CM/ECF</td><td>${escapeHtml(names.cmecf)}</td></tr>
<tr><td>PACER</td><td>${escapeHtml(names.pacer)}</td></tr></table>
<p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.
<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table>
</FORM>`,
    true,
  );

/** The menus on this page are still the old ones: they change with the next page. */
export const linkDone = (view: CourtView): string =>
  courtPage(
    view,
    `<h2>${linkHeading}</h2>
<p>Your PACER account has been linked to your CM/ECF account.`,
  );

export const linkRefused = (view: CourtView, sentence: string): string =>
  courtPage(view, `<h2>${linkHeading}</h2>\n<p>${escapeHtml(sentence)}`);

export const plainPage = (view: CourtView, title: string, content = ''): string =>
  courtPage(view, `<h2>${escapeHtml(title)}</h2>${content || '<p>Nothing to practice on this page.'}`);

/** A page of the court's own that no guide names, on the way to the form. */
export const noticeBefore = (view: CourtView): string =>
  courtPage(
    view,
    `<h2>Notice to Filers</h2><p>The clerk’s office is open from 8:30 AM to 5 PM.<p><a href="${linkScript}?next">Next</a>`,
  );

/** A docket. Its text may quote anything, even the words of the link form. */
export const docket = (view: CourtView, rows: number): string =>
  courtPage(
    view,
    `<CENTER><h3>${courtKindName(view.court)}<br>${escapeHtml(view.court.district)}<br>CIVIL DOCKET FOR CASE #: 3:26-cv-00001-AB</h3></CENTER>
<table width="100%" border=1 cellpadding=5><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>
${Array.from({ length: rows }, (_, i) => `<tr><td nowrap>01/${String((i % 28) + 1).padStart(2, '0')}/2026</td><td><a href="/doc1/0${i + 1}">${i + 1}</a></td><td>${i === 3 ? `NOTICE: ${linkHeading}. Do you want to link these accounts? CM/ECF login: CM/ECF password: Your PACER account has been linked to your CM/ECF account.` : 'ORDER on motion for extension of time.'} (abc) (Entered: 01/02/2026)</td></tr>`).join('\n')}
</table>`,
  );

export { signIn, signInForm } from './pacer-sign-in';
