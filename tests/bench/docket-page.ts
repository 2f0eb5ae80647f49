import { type CourtView, courtPage } from '@/lib/simulator/frame';

/** Three dockets: a short one, a long one, and one as long as the longest that was saved (FACTS.md, Daily-work pages). */
export const docketSizes = [
  { name: '174 KB', bytes: 174_000, rows: 188 },
  { name: '800 KB', bytes: 800_000, rows: 865 },
  { name: '3.7 MB', bytes: 3_700_000, rows: 4000 },
] as const;

/** Attachments of four rows in turn: with the rows' own links seven links in four rows, as 7 000 in 4 000. */
const attachments = [0, 1, 0, 2];
/** Lengths of four rows in turn, in average rows: short orders between long motions. */
const lengths = [0.6, 0.9, 0.7, 1.8];

const sentences = [
  'MOTION for extension of time to file a response by Example Orchards LLC.',
  'ORDER granting the motion. The response is due within twenty-one days of this entry.',
  'NOTICE of appearance by Jordan Sample on behalf of Example Orchards LLC.',
  'MEMORANDUM in support of the motion, with a proposed order and a certificate of service.',
  'MINUTE ENTRY for proceedings held by telephone; the parties reported on the progress of discovery.',
  'REPLY to the response to the motion to compel, filed by Invented Freight Company.',
  'STIPULATION of the parties about the protective order and the handling of exhibits.',
  'TRANSCRIPT request for proceedings held before the court, prepared by the court reporter.',
];

/**
 * A docket of exactly this many bytes, in the structure of the saved ones: quirks mode, the menu bar, `#cmecfMainContent`,
 * one table of rows, whose links open documents. All names in it are made up; the same call returns the same page.
 */
export function docketPage(view: CourtView, { bytes, rows }: { bytes: number; rows: number }): string {
  const [before, after] = courtPage(view, `${caption}\n@@\n</table>`).split('@@') as [string, string];
  const each = (bytes - before.length - after.length) / rows;
  const parts: string[] = [];
  let due = 0;
  let written = 0;
  for (let at = 0; at < rows; at++) {
    due += each * (lengths[at % lengths.length] ?? 1);
    const last = at === rows - 1;
    const row = docketRow(at, Math.round(last ? bytes - before.length - after.length : due) - written);
    written += row.length;
    parts.push(row);
  }
  return `${before}${parts.join('')}${after}`;
}

const caption = `<CENTER><h3>U.S. District Court<br>Southern District of Illinois (Example)<br>CIVIL DOCKET FOR CASE #: 3:26-cv-00001-AB</h3></CENTER>
<table width="100%" border=0 cellspacing=5><tr><td valign=top>Example Orchards LLC v. Invented Freight Company<br>Assigned to: Judge Made Up<br>Cause: 28:1332 Diversity</td><td valign=top>Date Filed: 01/02/2026<br>Jury Demand: None<br>Jurisdiction: Diversity</td></tr></table>
<table width="100%" border=0 cellspacing=5><tr><td><b><u>Plaintiff</u></b></td></tr><tr><td valign=top width="40%"><b>Example Orchards LLC</b></td><td valign=top align=right>represented by</td><td valign=top width="40%"><b>Jordan Sample</b><br>Sample &amp; Sample<br><i>LEAD ATTORNEY</i><br><i>ATTORNEY TO BE NOTICED</i></td></tr></table>
<table align=center width="99%" border=1 rules=all cellpadding=5 cellspacing=0><tr><td style="font-weight:bold; width=94; white-space:nowrap">Date Filed</td><th>#</th><td style="font-weight:bold">Docket Text</td></tr>`;

/** One row of this many bytes, but never shorter than its own markup. */
function docketRow(at: number, bytes: number): string {
  const number = at + 1;
  const date = `${String((at % 12) + 1).padStart(2, '0')}/${String((at % 28) + 1).padStart(2, '0')}/2026`;
  const list = Array.from(
    { length: attachments[at % attachments.length] ?? 0 },
    (_, k) => `# ${documentLink(number * 10 + k + 1, String(k + 1))} Exhibit ${'AB'[k]}`,
  );
  const start = `<tr><td width=94 nowrap valign=top>${date}</td><td valign=top align=right>${documentLink(number * 10, String(number))}&nbsp;</td><td valign=top>`;
  const end = `${list.length > 0 ? ` (Attachments: ${list.join(', ')})` : ''} (abc) (Entered: ${date})</td></tr>\n`;
  let text = '';
  for (let k = at; text.length < bytes; k++) text += `${sentences[k % sentences.length]} `;
  return `${start}${text.slice(0, Math.max(0, bytes - start.length - end.length))}${end}`;
}

const documentLink = (id: number, label: string): string =>
  `<a href='https://ecf.ilsd.uscourts.gov/doc1/0690${String(id).padStart(7, '0')}' onClick="goDLS('/doc1/0690${String(id).padStart(7, '0')}','90001','${id}','','','1','','','');return(false);">${label}</a>`;
