import { cmecfOf, passwordsIn, typeOf } from './cmecf';
import { attr, closest, elementById, find, tag } from './dom';
import { buttonText, type Reading, textOf } from './lines';
import type { Page } from './page';

export interface LinkFields {
  login: Element | null;
  password: Element;
  submit: Element | null;
  /** Both labels name CM/ECF: they say of themselves which login is meant. */
  named: boolean;
}

/**
 * The two fields that ask for a login and a password, told by the page's one password field and the labels of both: a
 * label, a cell or a heading of the column, `aria-label`, `title` or placeholder. Neither field's content is looked at.
 * Null where any of them is missing.
 * Unverified: no one outside has seen the live form's HTML; labels are those of two official guides (FACTS.md, Link form).
 */
export const linkFields = (page: Page): LinkFields | null => page.once(readLinkFields);

const namedLogin = /\bcm\/ecf (login|user ?name|user ?id|filer id|account)\b/i;
const namedPassword = /\bcm\/ecf (filer )?password\b/i;
/** Alone: under the link heading they can mean only the court's. */
const plainLogin =
  /^(cm\/ecf |filer |old |court )*(login|log-?in|login id|user ?name|user ?id|filer id)( name)?\s*[:*]*$/i;
const plainPassword = /^(cm\/ecf |filer |old |court )*password\s*[:*]*$/i;

function readLinkFields(page: Page): LinkFields | null {
  const { reading } = cmecfOf(page);
  const [password, ...others] = passwordsIn(reading);
  if (!password || others.length > 0) return null;
  const before = reading.controls.slice(0, reading.controls.indexOf(password));
  const login = before.filter((c) => tag(c) === 'INPUT' && /^(text|email|)$/.test(typeOf(c))).pop() ?? null;
  const labels = [
    ...reading.lines.filter((line) => line.text.length < 60).map((line) => line.text),
    ...[login, password].flatMap((field) => (field ? ownLabels(page, field) : [])),
  ];
  const says = (label: RegExp) => labels.some((text) => label.test(text));
  const named = says(namedLogin) && says(namedPassword);
  if (!named && !(says(plainLogin) && says(plainPassword))) return null;
  return { login, password, submit: submitButton(reading), named };
}

/** What a field's own attributes, and the labels that are for it, call it. */
function ownLabels({ doc }: Page, field: Element): string[] {
  const id = attr(field, 'id');
  const form = closest(field, 'form');
  const labels = id && form ? find(form, 'label').filter((label) => attr(label, 'for') === id) : [];
  const by = attr(field, 'aria-labelledby')
    .split(/\s+/)
    .flatMap((one) => (one ? (elementById(doc, one) ?? []) : []));
  return [
    ...['aria-label', 'title', 'placeholder'].map((name) => attr(field, name)),
    ...[...labels, ...by].map(textOf),
  ].filter((text) => text !== '');
}

/** The button that sends the page's form. */
export function submitButton({ controls }: Reading): Element | null {
  const submits = controls.filter(isSubmit);
  return submits.find((c) => /^submit$/i.test(buttonText(c))) ?? submits[0] ?? null;
}

/** Words on a button that sends by a script. */
const sends = /^(submit|yes|link|link accounts?|continue|next|confirm|ok)\b/i;

function isSubmit(control: Element): boolean {
  const type = typeOf(control);
  if (tag(control) === 'BUTTON')
    return type === '' || type === 'submit' || (type === 'button' && sends.test(buttonText(control)));
  if (tag(control) !== 'INPUT') return false;
  return type === 'submit' || type === 'image' || (type === 'button' && sends.test(buttonText(control)));
}
