import { isPermanence, isQuestion } from './confirm-question';
import { closest, commonAncestor, find, holds, normalize, tag } from './dom';
import { type Line, rangeOf } from './lines';
import type { NamesOnPage } from './readers';

type Side = 'cmecf' | 'pacer';

/** A label, and what is behind it on the same line. `side` is null for a label of something else (login, e-mail, firm). */
interface Label {
  side: Side | null;
  rest: string;
}

/** What was read for one side: the name and the lines that it was read from. */
interface Value {
  name: string;
  lines: Line[];
}

/**
 * Reads the two names of the last check: rows, cells, list items, definition lists, bare lines or columns, labeled CM/ECF
 * and PACER. A name is all that there is up to the next label; whatever cannot be told from a name leaves both unread.
 * Null where either name is not plainly there, or is there twice: then the person is asked to compare, and nothing is
 * guessed. Unverified in its markup; the rows are printed (FACTS.md, Confirmation page).
 */
export function namesOn(lines: Line[]): NamesOnPage | null {
  const [cmecf, pacer] = inColumns(lines) ?? (hasLabels(lines) ? inRows(lines) : inQuestion(lines)) ?? [];
  if (!cmecf || !pacer) return null;
  const [a, b] = [nameIn(cmecf.name), nameIn(pacer.name)];
  const used = [...cmecf.lines, ...pacer.lines].sort((x, y) => lines.indexOf(x) - lines.indexOf(y));
  const [first, last] = [used[0], used.at(-1)];
  if (a === null || b === null || !first || !last) return null;
  return {
    cmecf: a,
    pacer: b,
    around: commonAncestor(first.element, last.element),
    range: rangeOf(first, last),
  };
}

const whose = '(?:(?:the|your|my|this|old|existing|current|new|individual|upgraded) )*';
/** "Filer" alone is the court's side, where a label says so with its own mark or cell. */
const system = '(cm/?ecf|ecf|e-?filer|filer|pacer)';
const namedSystem = '(cm/?ecf|pacer)';
const notAName =
  '(?:login(?: name| id)?|user ?id|user ?name|id|number|no\\.?|#|e-?mail|password|balance|type|status)';

/** "CM/ECF", "Your PACER account:", "CM/ECF account name -", with or without a name behind. */
const sideLabel = new RegExp(
  `^${whose}${system}(?: (?:account|user|filer|e-?filer|e-?filing|filing))*(?: (?:name|holder|owner|user))?\\s*(?::|-{1,2}(?= )|[–—]|$)\\s*(.*)$`,
  'i',
);
/** "CM/ECF Jordan Sample": as two courts' guides print the rows. */
const bareLabel = new RegExp(`^${namedSystem}(?: (?:account|name))? (.+)$`, 'i');
/** "Name on CM/ECF account". */
const nameOf = new RegExp(
  `^(?:filer |full )?name (?:on|of|in|for) ${whose}${system}(?: (?:account|login|system))?\\s*(?::|-{1,2}(?= )|[–—]|$)\\s*(.*)$`,
  'i',
);
const sideButNoName = new RegExp(
  `^${whose}${system}(?: (?:account|filer|user|e-?filing))* ${notAName}\\b`,
  'i',
);
const otherLabel =
  /^(login|log-?in|user ?name|user ?id|e-?mail( address)?|address|phone|telephone|fax|firm|office|bar( number| id| no\.?)?|account( number| id| type| status)|status|court|role|type|registered|last (login|used|filed)|date|id|number)\b(?: \w+)?\s*(:|$)/i;

function labelOf({ text }: Line): Label | null {
  const side = (found: string | undefined): Side => (/pacer/i.test(found ?? '') ? 'pacer' : 'cmecf');
  if (sideButNoName.test(text) || otherLabel.test(text)) return { side: null, rest: '' };
  for (const pattern of [nameOf, sideLabel]) {
    const match = pattern.exec(text);
    if (match) return { side: side(match[1]), rest: normalize(match[2] ?? '') };
  }
  const bare = bareLabel.exec(text);
  if (bare && nameIn(bare[2] ?? '') !== null) return { side: side(bare[1]), rest: normalize(bare[2] ?? '') };
  return null;
}

const hasLabels = (lines: Line[]): boolean => lines.some((line) => labelOf(line)?.side);

/** Label and value one after the other, in whatever layout. */
function inRows(lines: Line[]): [Value, Value] | null {
  const found: Record<Side, Value[]> = { cmecf: [], pacer: [] };
  lines.forEach((line, i) => {
    const label = labelOf(line);
    if (!label?.side) return;
    const behind = inNameColumn(line, lines) ?? linesBehind(lines, i, label);
    const parts = [label.rest, ...behind.map(({ text }) => text)].filter((part) => part !== '');
    if (parts.length > 0) found[label.side].push({ name: joined(parts), lines: [line, ...behind] });
  });
  const [cmecf, another] = found.cmecf;
  const [pacer, other] = found.pacer;
  return cmecf && pacer && !another && !other ? [cmecf, pacer] : null;
}

/** All lines up to the next label, control, link or known sentence of the page. */
function linesBehind(lines: Line[], at: number, label: Label): Line[] {
  const start = lines[at] as Line;
  const behind: Line[] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.at !== start.at || line.link || labelOf(line) || isSentence(line.text)) break;
    // Behind a name on the label's own line, only what is in the same row belongs to it, or stands right below it.
    if (label.rest !== '' && !sameRow(start, line) && inCell(start) && !inCell(line)) break;
    behind.push(line);
  }
  return behind;
}

const rowOf = (line: Line): Element | null => closest(line.element, 'tr, li, dl > div');
const sameRow = (a: Line, b: Line): boolean => rowOf(a) !== null && rowOf(a) === rowOf(b);
const inCell = (line: Line): boolean => closest(line.element, 'td, th, li, dd, dt') !== null;

/** A sentence of the page: the question, what Submit does, what to do; or anything of many words that ends as one. */
const isSentence = (text: string): boolean =>
  isQuestion(text) ||
  isPermanence(text) ||
  /^(after|when|once|if|before|please|press|click|choose|use|note|warning|verify|compare|make sure|by (pressing|clicking|choosing|submitting)|are these|is this|you (are|will|must|may))\b.{12,}/i.test(
    text,
  ) ||
  (text.split(' ').length >= 6 && /[.?!:]$/.test(text));

/** In a table with a heading "Name", the name is what is in that column, and nothing of the others. */
function inNameColumn(label: Line, lines: Line[]): Line[] | null {
  const row = closest(label.element, 'tr');
  const table = row && closest(row, 'table');
  if (!row || !table) return null;
  const heading = find(table, 'tr').find(
    (one) => one !== row && cellsOf(one).some((cell) => isNameHeading(cell, lines)),
  );
  if (!heading || cellsOf(heading).length !== cellsOf(row).length) return null;
  const column = cellsOf(heading).findIndex((cell) => isNameHeading(cell, lines));
  const cell = cellsOf(row)[column];
  return cell ? linesIn(cell, lines) : null;
}

const cellsOf = (row: Element): Element[] => find(row, ':scope > td, :scope > th');
const linesIn = (element: Element, lines: Line[]): Line[] =>
  lines.filter((line) => holds(element, line.element));
const textIn = (element: Element, lines: Line[]): string =>
  joined(linesIn(element, lines).map(({ text }) => text));
const isNameHeading = (cell: Element, lines: Line[]): boolean =>
  /^((full |filer )?name|account holder|filer|name on (the )?account)\s*:?$/i.test(textIn(cell, lines));

/** Both labels as headings of columns in one row: the names are in the rows below. Undefined where it is no such table. */
function inColumns(lines: Line[]): [Value, Value] | null | undefined {
  const labels = lines.flatMap((line) => {
    const label = labelOf(line);
    return label?.side && label.rest === '' ? [{ line, side: label.side }] : [];
  });
  const [cmecf, pacer] = (['cmecf', 'pacer'] as const).map((side) =>
    labels.filter((one) => one.side === side),
  );
  const [a, b] = [cmecf?.[0]?.line, pacer?.[0]?.line];
  if (!a || !b || cmecf?.length !== 1 || pacer?.length !== 1) return undefined;
  const [row, table] = [closest(a.element, 'tr'), closest(a.element, 'table')];
  if (!row || !table || row !== closest(b.element, 'tr')) return undefined;
  const cells = cellsOf(row);
  const [of, to] = [a, b].map((line) => cells.findIndex((cell) => holds(cell, line.element)));
  if (of === undefined || to === undefined || of < 0 || to < 0 || of === to) return undefined;
  // Merged cells would move the columns.
  if (find(table, '[colspan], [rowspan]').some((cell) => tag(cell) !== 'TABLE')) return null;
  const rows = find(table, 'tr');
  const values: [Line[], Line[]] = [[], []];
  for (const below of rows.slice(rows.indexOf(row) + 1)) {
    const belowCells = cellsOf(below);
    const [left, right] = [belowCells[of], belowCells[to]];
    if (!left || !right) break;
    const [heading] = belowCells
      .filter((cell) => cell !== left && cell !== right)
      .flatMap((cell) => linesIn(cell, lines));
    if (heading && otherLabel.test(`${heading.text}:`)) continue;
    values[0].push(...linesIn(left, lines));
    values[1].push(...linesIn(right, lines));
  }
  if (values.some((value) => value.length === 0)) return null;
  return values.map((value) => ({ name: joined(value.map(({ text }) => text)), lines: value })) as [
    Value,
    Value,
  ];
}

/** "… link the CM/ECF account of A to the PACER account of B?": question and names in one sentence. */
function inQuestion(lines: Line[]): [Value, Value] | null {
  const line = lines.find(({ text }) => isQuestion(text));
  const match = line
    ? /\blink (?:the |your )?(?:old )?cm\/ecf (?:account|login|user)? ?(?:of|for|belonging to|held by) (.+?) (?:to|with|and) (?:the |your )?(?:upgraded |individual )?pacer account (?:of|for|belonging to|held by) (.+?) ?\?$/i.exec(
        line.text,
      )
    : null;
  if (!line || !match) return null;
  return [match[1], match[2]].map((name) => ({ name: name ?? '', lines: [line] })) as [Value, Value];
}

/**
 * The lines of one side as one name; empty where two of them could each be a whole name, as of two filers in one cell:
 * then neither is read.
 */
const joined = (parts: string[]): string =>
  parts.filter((part) => part.includes(' ') && isName(part)).length > 1 ? '' : normalize(parts.join(' '));

/** A login: one word in lowercase with or without digits, an e-mail address, or a number. No suffix of a name is one. */
const login =
  '(?!(?:jr|sr|ii|iii|iv|v|vi|vii|esq|md|phd)\\b)(?:[a-z][a-z0-9._-]*[a-z0-9]|[\\w.+-]+@[\\w.-]+|#?\\d+)';
const besides = [
  new RegExp(`^${login} \\((.+)\\)$`),
  new RegExp(`^(.+) [([]${login}[)\\]]$`),
  new RegExp(`^${login} ?(?:[-–—|/:]|, ) ?(?=\\S+ \\S)(.+)$`),
  new RegExp(`^(.+\\S \\S+) ?(?: [-–—|/] |: )${login}$`),
];

/** The name in what stands behind a label, without a login beside it; null where it is none that could be read. */
function nameIn(text: string): string | null {
  let name = text;
  for (const pattern of besides) name = pattern.exec(name)?.[1] ?? name;
  return isName(name) ? name : null;
}

/** Not another label, not a sentence of the page. Names of firms and creditors are names too. */
const isName = (text: string): boolean =>
  text.length <= 90 &&
  text.split(' ').length <= 12 &&
  /\p{L}/u.test(text) &&
  !/^(cm\/?ecf|pacer)\b/i.test(text) &&
  !/^(login|account|name|password|submit|clear|after you submit|do you want|query|reports|utilities|help|log ?out|none|unknown|n\/a)\b/i.test(
    text,
  ) &&
  !/[?!:]|\b(accounts?|passwords?|submit|linked|please)\b/i.test(text);
