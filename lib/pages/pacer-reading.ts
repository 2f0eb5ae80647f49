import { attr, bodyOf, closest, elementById, find, holds, isVisible, tag, viewOf } from './dom';
import { buttonText, type Line, readLines, textOf } from './lines';
import { readMultifactor } from './multifactor';
import type { Page } from './page';

/**
 * What every recognizer of a page of PACER starts from: the lines, links and controls that can be seen now. These are
 * JSF pages: tabs and dialogs lie in them hidden, and come and go without navigation (FACTS.md, PACER sign-in). Of the
 * pages on multifactor authentication only what is above their heading.
 */
export interface PacerReading {
  lines: Line[];
  links: Element[];
  controls: Element[];
  /** Hidden ones included: what `at` of a line counts. */
  allControls: Element[];
}

/** Manage My Account carries lists of states, counties and countries; everything else is far smaller. */
const elementLimit = 8000;

export function readPacer(page: Page): PacerReading {
  const { doc } = page;
  const body = bodyOf(doc);
  const multifactor = page.once(readMultifactor);
  if (!body || multifactor?.from === null) return { lines: [], links: [], controls: [], allControls: [] };
  const { lines, links, controls } = readLines(doc, body, elementLimit, {
    until: multifactor?.from ?? null,
  });
  return {
    lines: lines.filter((line) => isVisible(line.element)),
    links: links.filter(isVisible),
    controls: controls.filter((control) => attr(control, 'type') !== 'hidden' && isVisible(control)),
    allControls: controls,
  };
}

/** The first visible line that is no link and no menu entry, and reads like this. */
export const lineLike = (reading: PacerReading, pattern: RegExp): Line | null =>
  reading.lines.find((line) => !line.link && pattern.test(line.text)) ?? null;

/** The visible link or button with these words. */
export const pressable = ({ links, controls }: PacerReading, pattern: RegExp): Element | null =>
  links.find((link) => pattern.test(textOf(link))) ??
  controls.find((control) => isButton(control) && pattern.test(buttonText(control))) ??
  null;

export const isButton = (control: Element): boolean =>
  tag(control) === 'BUTTON' || /^(submit|button|image)$/i.test(attr(control, 'type'));

/** Off: an element that cannot be pressed yet, as HTML or PrimeFaces says it. */
export const isOff = (control: Element): boolean =>
  control.hasAttribute('disabled') || attr(control, 'aria-disabled') === 'true';

/** Dialogs that are known by id (FACTS.md, Sign-in dialogs), and whatever PrimeFaces or ARIA marks as a dialog. */
const dialogs =
  '#redactionConfirmation, #userUpdateDlg, .ui-dialog, [role="dialog"], [role="alertdialog"], dialog[open]';

/** What a visible dialog says; the one in front where several lie over each other. */
export interface Dialog {
  element: Element;
  reading: PacerReading;
}

export function readFrontDialog(page: Page): Dialog | null {
  const body = bodyOf(page.doc);
  if (!body) return null;
  const all = page.once(readPacer);
  let front: Dialog | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const element of find(body, dialogs)) {
    const reading = within(all, element);
    // A dialog that asks for nothing (the "Processing" one of partial updates) is none.
    if (reading.lines.length === 0 || reading.controls.length + reading.links.length === 0) continue;
    const height = Number.parseInt(viewOf(page.doc)?.getComputedStyle(element).zIndex ?? '', 10) || 0;
    if (height < top && !(front && holds(front.element, element))) continue;
    front = { element, reading };
    top = Math.max(height, top);
  }
  return front;
}

export const within = (reading: PacerReading, element: Element): PacerReading => ({
  lines: reading.lines.filter((line) => holds(element, line.element)),
  links: reading.links.filter((link) => holds(element, link)),
  controls: reading.controls.filter((control) => holds(element, control)),
  allControls: reading.allControls,
});

/** By id, where it can be seen. PrimeFaces' ids hold colons, so no selector is made of them. */
export function visibleById(doc: Document, id: string): Element | null {
  const element = elementById(doc, id);
  return element && isVisible(element) ? element : null;
}

/** The box that PrimeFaces draws for a field whose own control is hidden under it. */
export const isRendered = (control: Element): Element =>
  closest(control, '.ui-selectonemenu, .ui-chkbox, .ui-radiobutton') ?? control;
