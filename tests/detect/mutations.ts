import fc from 'fast-check';

/** One change of a page's markup, such as a court's next release may bring. It never removes text. */
export interface Mutation {
  what: (typeof kinds)[number];
  /** Index of the element or text that it changes, modulo their number. */
  at: number;
  /** Index of the variant of the change, modulo their number. */
  variant: number;
}

const kinds = [
  'drop attribute',
  'drop all attributes',
  'wrap',
  'unwrap',
  'split text',
  'part text',
  'put nothing into text',
  'move up',
  'move last',
  'take out of its parent',
  'double',
  'hide',
  'add menu',
  'add password field',
  'add refusal',
] as const;

/** Up to seven at once, which can change a page beyond recognition. */
export const mutations = fc.array(
  fc.record({ what: fc.constantFrom(...kinds), at: fc.nat(100_000), variant: fc.nat(1000) }),
  { minLength: 1, maxLength: 7 },
);

/** Sentences with which a court may refuse the link. A page with one of them is never the confirmation. */
export const refusals = [
  'Your ECF or PACER login attempt failed. Either your login name or password is incorrect.',
  'This CM/ECF account is already linked to a PACER account.',
  'The accounts could not be linked.',
  'The account was not linked to your PACER account.',
  'Error: invalid CM/ECF login.',
];

const wrappers =
  'span b font u label div p center section table td li form fieldset h2 a em blockquote'.split(' ');
const inline = 'span b u font em i'.split(' ');
const entries = [
  'Utilities',
  'Civil',
  'Log Out',
  'Link a CM/ECF account to my PACER account',
  'NextGen Release 1.1 Menu Items',
  'Manage PACER Account',
  'Continue',
  'Submit',
];

/** Whether an element is part of a sentence, which no real page breaks apart by a block or a menu. */
const inSentence = (element: Element): boolean =>
  [...(element.parentElement?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );

const pick = <T>(list: ArrayLike<T>, n: number): T | undefined => list[n % Math.max(list.length, 1)];

/** Applies a mutation to the document in place. If there is nothing to change, it does nothing. */
export function mutate(doc: Document, { what, at, variant }: Mutation): void {
  const elements = [...doc.querySelectorAll('body *:not(script, style)')];
  const element = pick(elements, at);
  if (!element) return;
  const parent = element.parentElement;
  switch (what) {
    case 'drop attribute': {
      const name = pick(element.getAttributeNames(), variant);
      if (name) element.removeAttribute(name);
      return;
    }
    case 'drop all attributes':
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
      return;
    case 'wrap': {
      const around = doc.createElement(pick(inSentence(element) ? inline : wrappers, variant) ?? 'span');
      element.replaceWith(around);
      around.append(element);
      return;
    }
    case 'unwrap':
      if (element.childNodes.length > 0) element.replaceWith(...element.childNodes);
      return;
    case 'split text':
    case 'part text':
    case 'put nothing into text':
      changeText(doc, what, at, variant);
      return;
    case 'move up':
      if (element.previousElementSibling) element.previousElementSibling.before(element);
      return;
    case 'move last':
      parent?.append(element);
      return;
    case 'take out of its parent':
      if (parent && parent !== doc.body) parent.before(element);
      return;
    case 'double':
      element.after(element.cloneNode(true));
      return;
    case 'hide':
      element.setAttribute('style', 'display:none');
      return;
    case 'add menu':
      if (!inSentence(element)) element.before(menu(doc, variant));
      return;
    case 'add password field': {
      const field = doc.createElement('input');
      field.type = 'password';
      element.after(field);
      return;
    }
    case 'add refusal': {
      const sentence = doc.createElement(pick(wrappers, variant) ?? 'p');
      sentence.append(pick(refusals, at) ?? '');
      element.after(sentence);
    }
  }
}

function changeText(doc: Document, what: Mutation['what'], at: number, variant: number): void {
  const texts: Text[] = [];
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!/^(SCRIPT|STYLE)$/.test(walker.currentNode.parentElement?.tagName ?? ''))
      texts.push(walker.currentNode as Text);
  const withText = texts.filter((text) => (text.nodeValue ?? '').trim() !== '');
  const text = pick(withText, at);
  if (!text) return;
  const rest = text.splitText(variant % Math.max(text.length, 1));
  if (what === 'split text') return;
  if (what === 'put nothing into text') {
    rest.before(pick([doc.createComment('x'), '\u200b', '\u00ad', doc.createElement('wbr')], variant) ?? '');
    return;
  }
  const around = doc.createElement(pick(inline, variant) ?? 'b');
  rest.replaceWith(around);
  around.append(rest);
}

function menu(doc: Document, variant: number): HTMLElement {
  const list = doc.createElement(variant % 2 ? 'ul' : 'div');
  for (let i = 0; i <= variant % 4; i++) {
    const link = doc.createElement('a');
    link.href = '#';
    link.append(pick(entries, variant + i) ?? '');
    const item = doc.createElement(variant % 2 ? 'li' : 'span');
    item.append(link);
    list.append(item);
  }
  return list;
}
