/**
 * Reads of the page that its own markup cannot bend. A form control named "tagName" or "getAttribute" shadows that
 * property of its form, and an element named "getElementById" shadows the document's; the prototypes' own functions,
 * taken here once in the extension's world, cannot be shadowed.
 */
const tagNameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')?.get as (
  this: Element,
) => string;
const getAttribute = Element.prototype.getAttribute;
const closestTo = Element.prototype.closest;
const contains = Node.prototype.contains;
const query = Element.prototype.querySelectorAll;
const byId = Document.prototype.getElementById;
const rootOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get as (
  this: Document,
) => Element | null;
const viewOfDocument = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get as (
  this: Document,
) => (Window & typeof globalThis) | null;
const documentOfNode = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get as (
  this: Node,
) => Document;
const parentOfNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as (
  this: Node,
) => Element | null;
const makeWalker = Document.prototype.createTreeWalker;

/** Upper-case tag name, also of elements that a lenient parser put into another namespace. */
export const tag = (element: Element): string => tagNameOf.call(element).toUpperCase();

/** Attribute, or "" where there is none. */
export const attr = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

export const closest = (element: Element, selector: string): Element | null =>
  closestTo.call(element, selector);

export const holds = (outer: Node, inner: Node | null): boolean => contains.call(outer, inner);

export const find = (root: Element, selector: string): Element[] => [...query.call(root, selector)];

export const elementById = (doc: Document, id: string): Element | null => byId.call(doc, id);

export const rootElement = (doc: Document): Element | null => rootOf.call(doc);

export const viewOf = (doc: Document): (Window & typeof globalThis) | null => viewOfDocument.call(doc);

export const documentOf = (node: Node): Document => documentOfNode.call(node);

/** A field named "parentElement" would be its own form's parent, and the way up would never end. */
export const parentOf = (node: Node): Element | null => parentOfNode.call(node);

/** Elements and text below `root`, in document order. */
export function walk(doc: Document, root: Node): TreeWalker {
  return makeWalker.call(doc, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}

/** Whether the element takes part in the layout now (dialogs of PACER's pages lie hidden in them from the start). */
export function shown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** Characters that only steer the display. */
export const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** White space folded, characters that only steer the display taken out, ends trimmed. */
export function normalise(text: string): string {
  return (
    text
      .replace(unseen, '')
      // A single space stays: replaced by itself, each of a long text's would cost as much as what there is to fold.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
  );
}

export const sameText = (a: string, b: string): boolean =>
  normalise(a).toLowerCase() === normalise(b).toLowerCase();

/** The smallest element around both. */
export function commonAncestor(a: Element, b: Element): Element {
  let around: Element = a;
  for (let up = parentOf(a); up && !holds(around, b); up = parentOf(up)) around = up;
  return around;
}

/** By walking the root's children: `document.body` can be shadowed by a form of that name. */
export function bodyOf(doc: Document): Element | null {
  const root = rootElement(doc);
  for (let child = root?.lastElementChild ?? null; child; child = child.previousElementSibling)
    if (tag(child) === 'BODY') return child;
  return root;
}
