/**
 * Imitation pages of PACER and CM/ECF, written once: for the practice court, the practice tab, the help desk's pictures
 * and the tests. They reproduce the live structure (FACTS.md, Menu bar), not the courts' content, and every one carries
 * the practice band. What the pages' scripts do is in behavior.ts.
 */
export interface PracticeCourt {
  id: string;
  /** "Southern District of Illinois" */
  district: string;
  kind: 'district' | 'bankruptcy';
  pacerId: string;
  /** Which of the two printed wordings of the link form this court shows (FACTS.md, Link form). */
  wording: 'pacer-guide' | 'court-guide';
  /** The link entry is not on Utilities but behind "NextGen Release 1.1 Menu Items". */
  linkBehindNextGenItems: boolean;
}

export const practiceCourts: Record<string, PracticeCourt> = {
  ilsd: {
    id: 'ilsd',
    district: 'Southern District of Illinois',
    kind: 'district',
    pacerId: 'ILSDC',
    wording: 'court-guide',
    linkBehindNextGenItems: false,
  },
  moeb: {
    id: 'moeb',
    district: 'Eastern District of Missouri',
    kind: 'bankruptcy',
    pacerId: 'MOEBK',
    wording: 'pacer-guide',
    linkBehindNextGenItems: false,
  },
  wvsd: {
    id: 'wvsd',
    district: 'Southern District of West Virginia',
    kind: 'district',
    pacerId: 'WVSDC',
    wording: 'pacer-guide',
    linkBehindNextGenItems: true,
  },
};

export const courtKindName = (court: PracticeCourt): string =>
  court.kind === 'bankruptcy' ? 'U.S. Bankruptcy Court' : 'U.S. District Court';

/** At the top of every imitation page, so that nobody takes it for the court's. */
export const band =
  '<header id="practice-band" style="background:#5b2a86;color:#fff;font:bold 13px sans-serif;padding:5px 12px;text-align:center">Practice, not a court. Nothing you type here is kept or sent.</header>';

/** Escapes text for use in markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** The start of every CM/ECF page as served: frame-buster and scripts. */
const head = (
  title: string,
): string => `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>${escapeHtml(title)}</title>
<script>var default_base_path = "/"; </script> <link rel="stylesheet" type="text/css" href="/css/default.css"><script type="text/javascript" src="/lib/core.js"></script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head>`;

const focusScript = (isForm: boolean): string => `<SCRIPT LANGUAGE="JavaScript">
		var IsForm = ${isForm};
		function SetFocus() {
			if(IsForm) {
				var Cnt = 0;
				while(document.forms[0].elements[Cnt] != null) {
					if(document.forms[0].elements[Cnt].type != "hidden") {
						document.forms[0].elements[Cnt].focus();
						break;
					}
					Cnt += 1;
				}
			}
			return(true);
		}
		</SCRIPT>`;

/** A page without the menu bar: the court's public CM/ECF page, with its second, nested document. */
export function publicPage(title: string, content: string): string {
  return `${head(title)}<body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'>${band}<script type="text/javascript"> CMECF.whenPageHasLoaded(CMECF.MainMenu.setMainContentSize);</script> <div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">${focusScript(false)}
<!-ShowPage(index.html)->

<HTML>
<HEAD><TITLE>${escapeHtml(title)}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFF0">
${content}
</BODY>
</HTML>
</div></body></html>`;
}

export interface CourtView {
  court: PracticeCourt;
  /** The menu bar has filing menus. */
  filer: boolean;
}

/** A page behind the sign-in, with the menu bar. */
export function courtPage(view: CourtView, content: string, isForm = false): string {
  return `${head(`CM/ECF - ${view.court.id}`)}<body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'>${band}<div class="noprint">${menuBar(view)}</div><script type="text/javascript">if (navigator.appVersion.indexOf("MSIE")==-1){window.setTimeout(CMECF.MainMenu.createMenu, 0);}</script><script type="text/javascript"> CMECF.whenPageHasLoaded(CMECF.MainMenu.setMainContentSize);</script> <div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">${focusScript(isForm)}
${content}
</div></body></html>`;
}

const arrow = "<div class='spritedownarrow'></div>";
const item = (href: string, label: string): string =>
  `<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='${href}'>${label}</a></li>`;

/** The menu bar as served, before YUI has run; district and bankruptcy differ in hrefs and labels. */
function menuBar({ court, filer }: CourtView): string {
  const bankruptcy = court.kind === 'bankruptcy';
  const id = bankruptcy ? `&id=${filer ? '1234567' : '-1'}` : '';
  const menu = (name: string, label: string) =>
    item(`/cgi-bin/DisplayMenu.pl?${name}${id}`, `${label} ${arrow}`);
  const filing = !filer
    ? ''
    : bankruptcy
      ? menu('BankruptcyEvents', 'Ba<u>n</u>kruptcy') + menu('AdversaryEvents', '<u>A</u>dversary')
      : menu('CivilEvents', 'C<u>i</u>vil') + menu('CriminalEvents', 'Crimi<u>n</u>al');
  return `<div id="topmenu" class="yuimenubar">
 <div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" />
 <ul class="first-of-type">
  ${filing}${item('/cgi-bin/iquery.pl', bankruptcy ? 'Q</u>uery' : '<u>Q</u>uery')}
  ${menu('Reports', bankruptcy ? 'R</u>eports' : 'Reports')}
  ${menu('Utilities', bankruptcy ? 'U</u>tilities' : '<u>U</u>tilities')}
  ${filer ? item('javascript: CMECF.MainMenu.searchPrompt();', 'Sear<u>c</u>h') : ''}
  <li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
  ${item('/cgi-bin/login.pl?logout', 'Log Out')}${bankruptcy ? "<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>" : ''}
 </ul></div><hr class="hrmenuseparator"></div>`;
}
