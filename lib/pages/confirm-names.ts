import { commonAncestor, normalise } from './dom';
import type { Line } from './lines';

export interface NamesOnPage {
  cmecf: string;
  pacer: string;
  /** The smallest element around both, to point at. */
  around: Element;
}

/**
 * Reads the two rows of the confirmation, "CM/ECF <name>" and "PACER <name>", from cells, labels or bare lines. Null
 * where either name is not plainly there, or stands twice: then the person is asked to compare, and nothing is guessed.
 * Unverified: the rows are those of two official guides; the live page's markup is not known outside.
 */
export function namesOn(lines: Line[]): NamesOnPage | null {
  const cmecf = namesBehind(lines, /^cm\/ecf( account| name)?\s*:?(?=\s|$)/i);
  const pacer = namesBehind(lines, /^pacer( account| name)?\s*:?(?=\s|$)/i);
  const [a, b] = [cmecf[0], pacer[0]];
  if (!a || !b || cmecf.length !== 1 || pacer.length !== 1) return null;
  return { cmecf: a.name, pacer: b.name, around: commonAncestor(a.element, b.element) };
}

function namesBehind(lines: Line[], label: RegExp): { name: string; element: Element }[] {
  const found: { name: string; element: Element }[] = [];
  lines.forEach((line, i) => {
    const match = label.exec(line.text);
    if (!match) return;
    const rest = normalise(line.text.slice(match[0].length));
    if (rest !== '') {
      if (isName(rest)) found.push({ name: rest, element: line.element });
      return;
    }
    const next = lines[i + 1];
    if (next && isName(next.text))
      found.push({ name: next.text, element: commonAncestor(line.element, next.element) });
  });
  return found;
}

/** Not another label, not a sentence of the page. Names of firms and creditors are names too. */
function isName(text: string): boolean {
  return (
    text.length <= 90 &&
    /\p{L}/u.test(text) &&
    !/^(cm\/ecf|pacer)\b/i.test(text) &&
    !/^(login|account|name|password|submit|clear|after you submit|do you want|query|reports|utilities|help|log ?out)\b/i.test(
      text,
    ) &&
    !/[?!]$/.test(text)
  );
}
