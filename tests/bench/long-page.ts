/** Rows of a docket as large as the largest saved one (FACTS.md, Daily-work pages): they make 7 000 links and 3.7 MB. */
export const largest = 4000;

const sentence =
  'MOTION for extension of time to file response to order on motion to compel as to all defendants filed by plaintiff ';

/** The HTML of a docket with this many entries and their links, and with the menu bar, Utilities included. */
export function longPage(rows: number): string {
  const entries = Array.from({ length: rows }, (_, i) => entry(i)).join('\n');
  return page(`<h3>Docket</h3><table border="1">${entries}</table>`);
}

/** The same amount of text in one node, without any element, where no limit on the number of elements helps. */
export const longText = (rows: number): string => page(`<pre>${sentence.repeat(rows * 8)}</pre>`);

function entry(i: number): string {
  const related =
    i % 4 < 3 ? ` (Related document <a href="/doc1/0940${i}7" onClick="goDLS(${i})">${i}</a>)` : '';
  return `<tr><td width="94" nowrap>01/02/2026</td><td valign="top"><a href="https://ecf.ilsd.uscourts.gov/doc1/0940${i}" onContextMenu="this.href='https://ecf.ilsd.uscourts.gov/doc1/0940${i}'">${i}</a>&nbsp;</td><td valign="top">${sentence.repeat(5)}${related} <i>(Entered: 01/02/2026)</i></td></tr>`;
}

const item = (href: string, text: string) =>
  `<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="${href}">${text}</a></li>`;

const page = (content: string) => `<html><head><title>CM/ECF</title></head><body bgcolor="FFFFFF">
<div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><ul class="first-of-type">
${item('/cgi-bin/iquery.pl', 'Query')}${item('/cgi-bin/DisplayMenu.pl?Reports', 'Reports')}
${item('/cgi-bin/DisplayMenu.pl?Utilities', 'Utilities')}${item('/cgi-bin/login.pl?logout', 'Log Out')}
</ul></div></div></div><div id="cmecfMainContent">${content}</div></body></html>`;
