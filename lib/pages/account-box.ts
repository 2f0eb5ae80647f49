import type { Line } from './lines';
import type { AccountType, Multifactor } from './pacer-facts';
import type { PacerReading } from './pacer-reading';

/** What the box at the top of Manage My Account says. Account number, username and balance are passed over. */
export interface AccountBox {
  /** Undefined where the box does not say it plainly. */
  type: AccountType | undefined;
  searchInactive: boolean;
  multifactor: Multifactor | undefined;
  /** The line that says the type, to point at. */
  typeLine: Line | null;
}

/**
 * Reads the box from cells, definition lists, rows of spans or bare lines: the label and its value on one line, or the
 * value on the next. Null where there is no such box. Wording: JPML, Bankr. S.D. Miss., PACER's FAQ; multifactor row
 * since 2025. A PACER Administrative Account has "Account Status" in place of "Case Search Status" (Bankr. D. Neb.).
 */
export function accountBox({ lines }: PacerReading): AccountBox | null {
  const type = row(lines, /^account type\b\s*:?\s*|^account type(?=(legacy|upgraded|pacer))/i);
  const search = row(lines, /^case search status\s*:?\s*/i);
  const status = row(lines, /^account status\s*:?\s*/i);
  const multifactor = row(lines, /^multi-?factor auth(entication)?\s*:?\s*/i);
  const others = [row(lines, /^account number\s*:?\s*/i), row(lines, /^account balance\s*:?\s*/i)];
  if (![type, search, status, multifactor, ...others].filter((found) => found !== null)[1]) return null;
  const paa = (status !== null && search === null) || /\badministrative\b|\bPAA\b/i.test(type?.said ?? '');
  return {
    type: paa
      ? 'administrative'
      : /^legacy\b/i.test(type?.said ?? '')
        ? 'legacy'
        : /^upgraded\b/i.test(type?.said ?? '')
          ? 'upgraded'
          : undefined,
    searchInactive: /^inactive\b/i.test(search?.said ?? ''),
    multifactor: /^(not enrolled|enroll\b)/i.test(multifactor?.said ?? '')
      ? 'not-enrolled'
      : /^(enrolled|active|enabled|on)\b/i.test(multifactor?.said ?? '')
        ? 'enrolled'
        : undefined,
    typeLine: type?.line ?? status?.line ?? null,
  };
}

function row(lines: Line[], label: RegExp): { said: string; line: Line } | null {
  const index = lines.findIndex((line) => label.test(line.text) && line.text.length < 120);
  const line = lines[index];
  if (!line) return null;
  const rest = line.text.replace(label, '').trim();
  if (rest !== '') return { said: rest, line };
  const next = lines[index + 1];
  return { said: next?.text.replace(/^[(\s]+/, '') ?? '', line: next ?? line };
}
