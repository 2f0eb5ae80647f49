import type { Line } from './lines';
import type { AccountType, Multifactor } from './pacer-facts';
import type { PacerReading } from './pacer-reading';

/** What the box at the top of Manage My Account says. Account number, username and balance are no answer. */
export interface AccountBox {
  /** Undefined where the box does not say it plainly. */
  type: AccountType | undefined;
  searchInactive: boolean;
  multifactor: Multifactor | undefined;
  /** The line that says the type, to point at. */
  typeLine: Line | null;
}

const labels = {
  type: /^account type\b\s*:?\s*|^account type(?=(legacy|upgraded|pacer))/i,
  search: /^case search status\s*:?\s*/i,
  status: /^account status\s*:?\s*/i,
  multifactor: /^multi-?factor auth(entication)?\s*:?\s*/i,
  number: /^account number\s*:?\s*/i,
  username: /^username\s*:?\s*/i,
  balance: /^account balance\s*:?\s*/i,
};

/** At most so many lines from one label of the box to the next: the label, and its value with a link in it. */
const longest = 4;

const labelOf = ({ text }: Line): string | undefined =>
  text.length < 120 ? Object.entries(labels).find(([, label]) => label.test(text))?.[0] : undefined;

/**
 * The lines of the box: the shortest stretch with the most of its labels, two at least. A line elsewhere that speaks of an
 * account type is not in it. With it goes the line after it, which may be the last value.
 */
function boxIn(lines: Line[]): Line[] | null {
  const found = lines.flatMap((line, index) => {
    const label = labelOf(line);
    return label ? [{ label, index }] : [];
  });
  let best = { labels: 1, from: 0, to: 0 };
  for (const [i, { index: from }] of found.entries()) {
    const seen = new Set<string>();
    let last = from;
    for (const { label, index: to } of found.slice(i)) {
      if (to - last > longest) break;
      last = to;
      seen.add(label);
      const isBetter =
        seen.size > best.labels || (seen.size === best.labels && to - from < best.to - best.from);
      if (isBetter) best = { labels: seen.size, from, to };
    }
  }
  return best.labels > 1 ? lines.slice(best.from, best.to + 2) : null;
}

/**
 * Reads the box from cells, definition lists, rows of spans or bare lines: the label and its value on one line, or the
 * value on the next. Null where there is no such box. A PACER Administrative Account has "Account Status" in place of
 * "Case Search Status" (FACTS.md, Manage PACER Account).
 */
export function accountBox(page: PacerReading): AccountBox | null {
  const lines = boxIn(page.lines);
  if (!lines) return null;
  const type = row(lines, labels.type);
  const search = row(lines, labels.search);
  const status = row(lines, labels.status);
  const multifactor = row(lines, labels.multifactor);
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
