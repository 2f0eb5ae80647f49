import { attr, documentOf, isVisible, normalize, parentOf, tag, walk } from './dom';

/** A run of text that stands by itself on the page, as a reader sees it: a cell, a label, a heading, a sentence. */
export interface Line {
  text: string;
  /** The innermost element around the whole run. */
  element: Element;
  /** The link that the run stands in, if it does. */
  link: Element | null;
  /** How many of the reading's controls come before it: tells which label belongs to which field. */
  at: number;
  /** The first and the last text of the run: what a ring around the words themselves is drawn by. */
  from: Node;
  to: Node;
}

export interface Reading {
  lines: Line[];
  links: Element[];
  /** Inputs, selects, text areas and buttons, in document order. */
  controls: Element[];
  /** False where the page, or one text in it, went on past its limit: then it is none of the small pages the guide knows. */
  whole: boolean;
}

/** Elements that end a run of text. Inline ones (b, font, u, span, label, a) do not. */
const blocks = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'ADDRESS ARTICLE BLOCKQUOTE BODY BR CENTER DD DIV DL DT FIELDSET FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL INPUT SELECT TEXTAREA BUTTON IFRAME'.split(
    ' ',
  ),
);
const controlTags = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON']);
/** Whose text is none of the page's. */
export const unreadTags = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'OPTION',
  'TITLE',
  'SVG',
  'OBJECT',
]);

/** Larger pages of courts are none of the linking pages. FACTS.md, Court landing page: fewer than 200. */
export const elementLimit = 900;

/** Longest run that is compared. Headings, labels and the courts' sentences are shorter; dockets' entries are not. */
const longest = 700;

/** With the white space of its source. What is longer is not read, and its page not whole: it can be the whole page. */
export const longestSource = 20_000;

/**
 * Reads the first `limit` elements below `root`, once, in document order: text as lines, links and controls. Works the
 * same for tables, labels, definition lists and bare text between `<br>`s, so no detector depends on the layout that
 * a court chose. The cost is bounded by `limit`, however large the page is (a docket may have 100 000 elements). Nothing
 * of `until`, or of what comes after its start, is read.
 */
export function readLines(
  doc: Document,
  root: Element,
  limit: number,
  {
    leaveOut = null,
    visibleOnly = false,
    until = null,
  }: { leaveOut?: Element | null; visibleOnly?: boolean; until?: Element | null } = {},
): Reading {
  const reading: Reading = { lines: [], links: [], controls: [], whole: true };
  const walker = walk(doc, root);
  let run = new Run();
  let seen = 0;
  const endRun = () => {
    const line = run.line(reading.controls.length);
    if (line) reading.lines.push(line);
    if (run.isTooLong) reading.whole = false;
    run = new Run();
  };
  let node: Node | null = walker.nextNode();
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const around = surroundings(node.parentNode as Element, root);
      if (run.block && run.block !== around.block) endRun();
      run.add(node, node.parentNode as Element, around);
      node = walker.nextNode();
      continue;
    }
    const element = node as Element;
    if (element === until) break;
    if (++seen > limit) {
      reading.whole = false;
      break;
    }
    const name = tag(element);
    if (element === leaveOut || unreadTags.has(name) || (visibleOnly && !isVisible(element))) {
      node = pastSubtree(walker);
      continue;
    }
    if (blocks.has(name)) endRun();
    if (name === 'A') reading.links.push(element);
    if (controlTags.has(name)) reading.controls.push(element);
    node = walker.nextNode();
  }
  endRun();
  return reading;
}

interface Surroundings {
  block: Element;
  link: Element | null;
}

/** Text that is being put together until something on the page ends it. */
class Run {
  block: Element | null = null;
  private text = '';
  private element: Element | null = null;
  private link: Element | null = null;
  private from: Node | null = null;
  private to: Node | null = null;

  add(node: Node, parent: Element, around: Surroundings): void {
    const text = node.nodeValue ?? '';
    this.block = around.block;
    if (this.text.length <= longest) this.text += text;
    if (text.trim() === '') return;
    this.from ??= node;
    this.to = node;
    if (this.element === null) this.link = around.link;
    else if (this.link !== around.link) this.link = null;
    this.element = this.element === null || this.element === parent ? parent : around.block;
  }

  get isTooLong(): boolean {
    return this.text.length > longestSource;
  }

  line(at: number): Line | null {
    const text = this.isTooLong ? '' : normalize(this.text);
    if (!this.element || !this.from || !this.to || text === '' || text.length > longest) return null;
    return { text, element: this.element, link: this.link, at, from: this.from, to: this.to };
  }
}

function surroundings(from: Element, root: Element): Surroundings {
  let block: Element | null = null;
  let link: Element | null = null;
  for (let at: Element | null = from; at && at !== root; at = parentOf(at)) {
    const name = tag(at);
    if (!block && blocks.has(name)) block = at;
    if (name === 'A') {
      link = at;
      block ??= at; // what a link says is a line of its own
      break;
    }
  }
  return { block: block ?? root, link };
}

/** The range of the lines' own words, from the first to the last: narrower than the element that holds them. */
export function rangeOf(first: Line, last: Line = first): Range {
  const range = Document.prototype.createRange.call(documentOf(first.from));
  range.setStartBefore(first.from);
  range.setEndAfter(last.to);
  return range;
}

/** The next node that is not in this one. */
export function pastSubtree(walker: TreeWalker): Node | null {
  let node = walker.nextSibling();
  while (!node) {
    if (!walker.parentNode()) return null;
    node = walker.nextSibling();
  }
  return node;
}

/** The value that a button shows: its `value` attribute (an attribute of the page's source, never what was typed). */
export const buttonText = (control: Element): string =>
  normalize(tag(control) === 'BUTTON' ? textOf(control) : attr(control, 'value'));

/** All text of a small element (a link, a button, a label), normalized. */
export function textOf(element: Element): string {
  const walker = walk(documentOf(element), element);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < longest; node = walker.nextNode())
    if (node.nodeType === 3) text += node.nodeValue?.slice(0, longestSource);
  return normalize(text);
}
