import { isWhollyKnown } from './answer-sentences';
import { attr, bodyOf, isVisible, normalize, tag, walk } from './dom';
import { buttonText, type Line, readLines } from './lines';
import { isLinkWording, isShortLinkWording } from './link-wording';
import { readMultifactor } from './multifactor';
import { markupWords, ownWords } from './own-words';
import { sentencesOf } from './sentences';

/**
 * A page's skeleton, for a person to read, copy and send to the people who maintain the guide: tag names, kinds of
 * fields, and of ids, classes, paths and all text only the words that the guide itself looks for. Never a name, a number, what stands
 * in a field, or the part of an address behind its path. Nobody sends it by itself.
 *
 * It is HTML, so that `npm run fixture` can make a fixture of it as it stands. Null for a page on multifactor
 * authentication, which may show codes and keys.
 */
export function skeletonOf(doc: Document, url: URL, takenFor: string): string | null {
  if (readMultifactor({ url, doc })) return null;
  const body = bodyOf(doc);
  const head = `<!-- url: ${url.protocol}//${url.hostname}${bare(url.pathname)} -->\n<!-- taken for: ${takenFor} -->`;
  if (!body) return head;
  const { lines } = readLines(doc, body, limit);
  const words = new Map<Element, string>();
  for (const line of lines) {
    const found = ownOf(line);
    if (found !== '') words.set(line.element, [words.get(line.element), found].filter(Boolean).join('<br>'));
  }
  return `${head}\n${drawn(doc, body, words)}\n`;
}

/** More elements than this are no page of the linking; the rest is left out. */
const limit = 900;
const mute = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META TITLE SVG OBJECT IFRAME'.split(' '));
const empty = new Set('IMG INPUT BR HR WBR COL AREA BASE EMBED SOURCE'.split(' '));
/** Their content is a list of states, courts or people. */
const closed = new Set(['SELECT', 'TEXTAREA']);

function drawn(doc: Document, body: Element, words: Map<Element, string>): string {
  const walker = walk(doc, body);
  const out: string[] = [];
  let left = limit;
  const visit = (element: Element, depth: number): void => {
    const name = tag(element);
    // The guide's own element is none of the page.
    if (mute.has(name) || element.hasAttribute('data-ecf-link-guide') || --left < 0) return;
    // Names of elements may be the page's own: only letters of a tag that there is.
    const kind = /^[A-Z][A-Z0-9]*$/.test(name) ? name.toLowerCase() : 'div';
    const indent = ' '.repeat(Math.min(depth, 20));
    out.push(`${indent}<${kind}${attributes(element, kind)}>${words.get(element) ?? ''}`);
    if (empty.has(name)) return;
    if (!closed.has(name)) for (const child of childrenOf(doc, element)) visit(child, depth + 1);
    out.push(`${indent}</${kind}>`);
  };
  walker.currentNode = body;
  visit(body, 0);
  return out.join('\n');
}

/** By a walker: a form's field may be named "children". */
function childrenOf(doc: Document, element: Element): Element[] {
  const walker = walk(doc, element);
  const found: Element[] = [];
  for (let node = walker.firstChild(); node; node = walker.nextSibling())
    if (node.nodeType === Node.ELEMENT_NODE || typeof node.nodeType !== 'number') found.push(node as Element);
  return found;
}

function attributes(element: Element, kind: string): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => value !== '' && parts.push(`${name}="${value}"`);
  add('id', named(attr(element, 'id')));
  add('class', attr(element, 'class').split(/\s+/).map(named).filter(Boolean).slice(0, 6).join(' '));
  const type = attr(element, 'type').toLowerCase();
  if (/^(text|password|submit|button|reset|checkbox|radio|hidden|image|email|tel|number)$/.test(type))
    add('type', type);
  const role = attr(element, 'role').toLowerCase();
  if (
    /^(dialog|alertdialog|alert|tab|tablist|tabpanel|button|menu|menubar|menuitem|presentation)$/.test(role)
  )
    add('role', role);
  if (/^(submit|button|reset)$/.test(type) && kind === 'input') add('value', own(buttonText(element)));
  add('href', knownAddress(attr(element, 'href')));
  // Of all looks only whether it is to be seen: dialogs lie in PACER's pages from the start.
  if (!isVisible(element)) add('style', 'display:none');
  return parts.map((part) => ` ${part}`).join('');
}

/** Ids and classes may be made of a name or a number: of their parts only known words are kept, the others become x or 0. */
const named = (value: string): string => (/^[A-Za-z_][\w:.-]{0,39}$/.test(value) ? ownParts(value) : '');

const ownParts = (value: string): string =>
  value.replace(/\d+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g, (part) =>
    /\d/.test(part) ? '0'.repeat(part.length) : markupWords.has(part.toLowerCase()) ? part : 'x',
  );

/** Of an address only what the detectors know: which menu, which script. */
const knownAddress = (href: string): string =>
  /(\/cgi-bin\/(login\.pl(\?logout)?|iquery\.pl|DisplayMenu\.pl\?(Utilities|Reports|Query|(Civil|Criminal|Bankruptcy|Adversary)Events))|\/(n|bn)\/AttorneyFiling\/login\.jsf)(?![\w?])/i.exec(
    href,
  )?.[1] ?? '';

/** Path of the page without what may be somebody's. */
const bare = (path: string): string => ownParts(path.replace(/[^\w./-]/g, '')).slice(0, 80);

const ownOf = (line: Line): string => own(line.text);

/** The guide's own words in a text, in order; everything else is left out. */
const own = (text: string): string => sentencesOf(normalize(text).slice(0, 700)).map(ownIn).join(' ');

/** A heading for linking and a sentence that confirms are made of known words alone, and kept whole. */
const ownIn = (sentence: string): string =>
  isLinkWording(sentence) || isShortLinkWording(sentence) || isWhollyKnown(sentence)
    ? sentence
    : [...sentence.matchAll(ownWords)].map(([word]) => word).join(' ');
