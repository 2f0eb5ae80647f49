import { attr, closest, elementById, tag } from './dom';
import { textOf } from './lines';
import { isButton, isRendered, type PacerReading } from './pacer-reading';
import { isEmpty } from './typed';

/** A field to fill in, by its label. */
export interface Field {
  label: string;
  control: Element;
  required: boolean;
  /** Never asked whether it is empty: password, security question, answer. */
  unasked: boolean;
}

const secret = /\b(passwords?|passcode|passphrase|security|secret|answer|pin|one-time)\b/i;

/**
 * The visible fields with their labels, whatever they are laid out in: `<label for>`, else the text that stands before
 * the control (a cell, a term, a span). One field a label, the first: a zip code may have two boxes.
 */
export function fieldsOf(page: PacerReading, doc: Document): Field[] {
  const fields = new Map<string, Field>();
  for (const control of page.controls) {
    if (!isField(control)) continue;
    const text = labelOf(page, doc, control);
    const label = text
      .replace(/[*:?]+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ \(?required\)?$/i, '')
      .trim();
    if (label === '' || label.length > 60 || fields.has(label)) continue;
    const required =
      text.includes('*') ||
      /\(required\)/i.test(text) ||
      attr(control, 'aria-required') === 'true' ||
      control.hasAttribute('required');
    const unasked = secret.test(label) || attr(control, 'type').toLowerCase() === 'password';
    fields.set(label, { label, control, required, unasked });
  }
  return [...fields.values()];
}

function isField(control: Element): boolean {
  if (isButton(control) || /^(reset|checkbox|radio|file)$/i.test(attr(control, 'type'))) return false;
  // PrimeFaces' lists have a box to take the focus beside the list itself.
  return tag(control) !== 'INPUT' || closest(control, '.ui-selectonemenu') === null;
}

/** Text that stands beside fields and names none. */
const beside = '[role="alert"], .ui-message, .ui-selectonemenu, button';

function labelOf({ lines, allControls }: PacerReading, doc: Document, control: Element): string {
  const id = attr(control, 'id');
  const list = closest(control, '.ui-selectonemenu');
  const ids = [id, list ? `${attr(list, 'id')}_focus` : '', list ? attr(list, 'id') : ''].filter(
    (i) => i !== '',
  );
  const named = lines.find((line) => {
    const label = closest(line.element, 'label');
    return label !== null && ids.includes(attr(label, 'for')) && !closest(label, '.ui-selectonemenu');
  });
  if (named) return textOf(closest(named.element, 'label') as Element);
  const by = elementById(doc, attr(control, 'aria-labelledby'));
  if (by && textOf(by) !== '') return textOf(by);
  const here = allControls.indexOf(control);
  let last = '';
  for (const line of lines) {
    if (line.at > here) break;
    if (line.text !== '?' && !closest(line.element, beside)) last = line.text;
  }
  return last;
}

/** Labels of required fields that are empty, and of those that are not asked. */
export function missing(fields: Field[]): {
  emptyFields: string[];
  unaskedFields: string[];
  first: Element | null;
} {
  const required = fields.filter((field) => field.required);
  const empty = required.filter((field) => !field.unasked && isEmpty(field.control));
  return {
    emptyFields: empty.map((field) => field.label),
    unaskedFields: required.filter((field) => field.unasked).map((field) => field.label),
    first: empty[0] ? isRendered(empty[0].control) : null,
  };
}
