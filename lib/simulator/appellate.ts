import { band, escapeHtml } from './frame';
import type { SimRequest, SimResponse } from './sim-request';

/**
 * Imitation pages of a court of appeals and of a bankruptcy appellate panel. The landing page has the real structure.
 * Of the pages behind the sign-in little but the name of the link is known, so they are as plain as possible: their
 * markup is unverified (FACTS.md, Appellate courts and BAPs).
 */
export interface AppellateCourt {
  id: string;
  name: string;
  host: string;
  /** "/n" in a court of appeals, "/bn" in a panel. */
  base: '/n' | '/bn';
  pacerId: string;
}

export const appellateCourts: AppellateCourt[] = [
  {
    id: 'ca7',
    name: 'U.S. Court of Appeals for the Seventh Circuit',
    host: 'ecf.ca7.uscourts.gov',
    base: '/n',
    pacerId: '07CA',
  },
  {
    id: 'bap9',
    name: 'Bankruptcy Appellate Panel of the Ninth Circuit',
    host: 'ecf.ca9.uscourts.gov',
    base: '/bn',
    pacerId: '09BAP',
  },
];

const linkHeading = 'Link my filer account to my PACER account';

export const appellateLanding = (court: AppellateCourt): string => `<html>
	<head>
		<meta http-equiv="Cache-Control" content="no-cache, no-store, must-revalidate" />
		<title>U.S. Court Of Appeals</title>
	</head>
	<body bgcolor="#FFFFDA">${band}
	<center>
		<H2>Welcome to the ${escapeHtml(court.name)}</H2>
			<p>
			<a href="${court.base}/AttorneyFiling/login.jsf">CM/ECF Document Filing System</a>
			<p>
			<a href="${court.base}/beam/servlet/TransportRoom?servlet=CaseSearch.jsp">CM/ECF PACER Login</a>
		<p>
		<b>LIVE CM/ECF DATABASE</b>
		<hr>
</body>
</html>`;

const behindSignIn = (court: AppellateCourt, content: string): string => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"><title>CM/ECF Filing</title><link rel="stylesheet" href="/css/pacer.css"></head>
<body>${band}<div id="header" style="background:#0000af;color:#fff;padding:8px 16px">${escapeHtml(court.name)} <a style="color:#fff" href="${court.base}/AttorneyFiling/home.jsf">File</a> <a style="color:#fff" href="${court.base}/AttorneyFiling/logout.jsf">Logout</a></div>
<div class="panel">${content}</div></body></html>`;

/** The first page after signing in. The entry is gone once the accounts are linked (unverified). */
export const appellateHome = (court: AppellateCourt, linked: boolean): string =>
  behindSignIn(
    court,
    `<h1>Welcome</h1><ul>${linked ? '<li><a href="#">File a document</a></li>' : `<li><a href="${court.base}/AttorneyFiling/link.jsf">${linkHeading}</a></li>`}<li><a href="#">Update My Account</a></li></ul>`,
  );

export const appellateLinkForm = (court: AppellateCourt, refusal = ''): string =>
  behindSignIn(
    court,
    `<h1>${linkHeading}</h1>${refusal ? `<div class="ui-messages-error">${escapeHtml(refusal)}</div>` : ''}
<form method="post" action="${court.base}/AttorneyFiling/link.jsf"><p><label for="f:login">CM/ECF login</label><input id="f:login" type="text"></p>
<p><label for="f:word">CM/ECF password</label><input id="f:word" type="password"></p><button class="ui-button" type="submit">Submit</button></form>`,
  );

export const appellateConfirm = (court: AppellateCourt, names: { cmecf: string; pacer: string }): string =>
  behindSignIn(
    court,
    `<h1>${linkHeading}</h1><p>Do you want to link these accounts?</p>
<form method="post" action="${court.base}/AttorneyFiling/link.jsf?confirmed"><table><tr><th>CM/ECF</th><td>${escapeHtml(names.cmecf)}</td></tr><tr><th>PACER</th><td>${escapeHtml(names.pacer)}</td></tr></table>
<button class="ui-button" type="submit">Submit</button></form>`,
  );

export const appellateDone = (court: AppellateCourt): string =>
  behindSignIn(
    court,
    `<h1>${linkHeading}</h1><p>Your filer account has been linked to your PACER account.</p><p><a href="${court.base}/AttorneyFiling/home.jsf">Continue</a></p>`,
  );

/** What an imitated person has done in one court of appeals. */
export interface AppellateState {
  signedIn: boolean;
  tries: number;
  linked: boolean;
  refuseFirst: boolean;
  names: { cmecf: string; pacer: string };
}

export type AppellateStep = {
  response: SimResponse;
  change?: Partial<Pick<AppellateState, 'tries' | 'linked'>>;
};

/** The court of this request, or null. A panel has a path of its circuit's host. */
export const appellateAt = ({ hostname, pathname }: URL): AppellateCourt | null =>
  appellateCourts.find(
    (court) => court.host === hostname && (court.base === '/n' || pathname.startsWith(court.base)),
  ) ?? null;

/** Answers a request, and says what that changes. What is typed is not read. */
export function appellateSite(
  court: AppellateCourt,
  state: AppellateState,
  { url, method }: SimRequest,
): AppellateStep {
  const page = (html: string, change = {}): AppellateStep => ({ response: { type: 'page', html }, change });
  if (!url.pathname.includes('/AttorneyFiling') || url.pathname.endsWith('/logout.jsf'))
    return page(appellateLanding(court));
  if (!state.signedIn) return { response: { type: 'redirect', to: signInUrl(court) } };
  if (!url.pathname.endsWith('/link.jsf')) return page(appellateHome(court, state.linked));
  if (method === 'GET') return page(appellateLinkForm(court));
  if (url.search === '?confirmed') return page(appellateDone(court), { linked: true });
  const tries = state.tries + 1;
  return state.refuseFirst && tries === 1
    ? page(appellateLinkForm(court, 'Invalid login or password.'), { tries })
    : page(appellateConfirm(court, state.names), { tries });
}

function signInUrl({ host, base, pacerId }: AppellateCourt): string {
  const back = encodeURIComponent(`https://${host}${base}/AttorneyFiling/login.jsf`);
  return `https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=${pacerId}&appurl=${back}`;
}
