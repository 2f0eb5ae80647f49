/** A quoted cell. Text that a spreadsheet would take for a formula gets a mark in front, so that it stays text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** The text of a file: the byte order mark makes spreadsheets read it as UTF-8; lines end as in RFC 4180. */
export const csvText = (lines: string[][]): string =>
  `\ufeff${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** A line of a file, with its number there, from 1. */
export interface CsvLine {
  number: number;
  cells: string[];
}

/**
 * Reads what spreadsheets write: with commas, semicolons or tabs, with or without quotes. The mark before a formula is taken
 * off again. Lines without any text are left out. What stands behind an open quote is all one cell.
 */
export function readCsv(text: string): CsvLine[] {
  const bare = text.replace(/^\ufeff/, '');
  const separator = separatorOf(bare);
  const lines: CsvLine[] = [];
  let [cells, cell, quoted, number, at]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const endCell = () => {
    cells.push(cell.trim().replace(/^'(?=[=+\-@])/, ''));
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (cells.some((one) => one !== '')) lines.push({ number: at, cells });
    cells = [];
    at = number;
  };
  for (let i = 0; i < bare.length; i++) {
    const sign = bare[i] as string;
    if (sign === '\n') number++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (bare[i + 1] === '"') cell += bare[++i];
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endLine();
    else if (sign !== '\r') cell += sign;
  }
  endLine();
  return lines;
}

/** Of the three that spreadsheets use, the one that stands most often in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
