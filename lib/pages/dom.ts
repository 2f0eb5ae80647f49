/**
 * Reads of the page that its own markup cannot bend. A form control named "tagName" or "getAttribute" shadows that
 * property of its form, and an element named "getElementById" shadows the document's; the prototypes' own functions,
 * taken here once in the extension's world, cannot be shadowed.
 */
const getterOf = (type: { prototype: object }, name: string): unknown =>
  Object.getOwnPropertyDescriptor(type.prototype, name)?.get;
// Marked as pure, so that a script carries those it uses alone.
const tagNameOf = /* @__PURE__ */ getterOf(Element, 'tagName') as (this: Element) => string;
const getAttribute = Element.prototype.getAttribute;
const closestTo = Element.prototype.closest;

const query = Element.prototype.querySelectorAll;
const byId = Document.prototype.getElementById;
const rootOf = /* @__PURE__ */ getterOf(Document, 'documentElement') as (this: Document) => Element | null;
const viewOfDocument = /* @__PURE__ */ getterOf(Document, 'defaultView') as (
  this: Document,
) => (Window & typeof globalThis) | null;
const documentOfNode = /* @__PURE__ */ getterOf(Node, 'ownerDocument') as (this: Node) => Document;
const parentOfNode = /* @__PURE__ */ getterOf(Node, 'parentElement') as (this: Node) => Element | null;
const makeWalker = Document.prototype.createTreeWalker;

/** Upper-case tag name, also of elements that a lenient parser put into another namespace. */
export const tag = (element: Element): string => tagNameOf.call(element).toUpperCase();

/** Attribute, or "" where there is none. */
export const attr = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

export const closest = (element: Element, selector: string): Element | null =>
  closestTo.call(element, selector);

export const holds = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);

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

/**
 * Whether the element can be seen: it takes part in the layout now, and nothing makes it or what it is in transparent
 * (dialogs of PACER's pages are hidden in them from the start).
 */
export function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
}

/** Characters that only steer the display. */
export const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** White space folded, characters that only steer the display taken out, ends trimmed. */
export function normalize(text: string): string {
  return (
    text
      .replace(invisible, '')
      // A single space stays: replaced by itself, each of a long text's would cost as much as what there is to fold.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
  );
}

export const sameText = (a: string, b: string): boolean =>
  normalize(a).toLowerCase() === normalize(b).toLowerCase();

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
