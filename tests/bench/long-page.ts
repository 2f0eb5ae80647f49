/** The largest docket of the facts: so many rows make 7 000 links and 3.7 MB. */
export const largest = 4000;

const words =
  'MOTION for extension of time to file response to order on motion to compel as to all defendants filed by plaintiff ';

/** In: how many entries. Out: the HTML of a docket with the menu bar, its entries and their links; Utilities are there. */
export function longPage(rows: number): string {
  const entries = Array.from({ length: rows }, (_, i) => entry(i)).join('\n');
  return page(`<h3>Docket</h3><table border="1">${entries}</table>`);
}

/** The same amount of text as one run, without an element in it: what no limit of elements holds. */
export const longText = (rows: number): string => page(`<pre>${words.repeat(rows * 8)}</pre>`);

function entry(i: number): string {
  const related =
    i % 4 < 3 ? ` (Related document <a href="/doc1/0940${i}7" onClick="goDLS(${i})">${i}</a>)` : '';
  return `<tr><td width="94" nowrap>01/02/2026</td><td valign="top"><a href="https://ecf.ilsd.uscourts.gov/doc1/0940${i}" onContextMenu="this.href='https://ecf.ilsd.uscourts.gov/doc1/0940${i}'">${i}</a>&nbsp;</td><td valign="top">${words.repeat(5)}${related} <i>(Entered: 01/02/2026)</i></td></tr>`;
}

const item = (href: string, text: string) =>
  `<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="${href}">${text}</a></li>`;

const page = (content: string) => `<html><head><title>CM/ECF</title></head><body bgcolor="FFFFFF">
<div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><ul class="first-of-type">
${item('/cgi-bin/iquery.pl', 'Query')}${item('/cgi-bin/DisplayMenu.pl?Reports', 'Reports')}
${item('/cgi-bin/DisplayMenu.pl?Utilities', 'Utilities')}${item('/cgi-bin/login.pl?logout', 'Log Out')}
</ul></div></div></div><div id="cmecfMainContent">${content}</div></body></html>`;
