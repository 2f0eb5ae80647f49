import {
  type Cmecf,
  hasEntryFields,
  hasLinkHeading,
  hasPassword,
  isLinkWording,
  type LinkFields,
  linkFields,
  onceAPage,
  refusalLine,
  refuses,
  submitButton,
} from './cmecf';

/**
 * What tells the four link pages apart. All of them lie under the same heading, so each definition excludes the others:
 * a password field makes it the form, the question makes it the confirmation, and a sentence with a denial is never done.
 */

/**
 * Small, with the menu bar (courts of appeals have none), not a page of daily work and not at a menu's own address: only
 * there a link page can be.
 */
const canBe = (page: Cmecf): boolean =>
  (page.menuBar !== null || page.appellate) &&
  !page.dailyWork &&
  page.script !== 'DisplayMenu.pl' &&
  page.reading.whole;

export const isLinkForm = onceAPage((page): LinkFields | null =>
  canBe(page) && hasLinkHeading(page) && !asksToConfirm(page) ? linkFields(page) : null,
);

/** The form's heading and sentence with a field missing: almost the form, which the guide says instead of guessing. */
export function looksLikeLinkForm(page: Cmecf): boolean {
  return (
    canBe(page) &&
    headsThePage(page) &&
    !asksToConfirm(page) &&
    linkFields(page) === null &&
    page.reading.lines.some((line) => formSentence.test(line.text)) &&
    !isDone(page)
  );
}

/** First sentence of the form in both official guides. */
const formSentence = /^this utility links your pacer account with your e-filer account/i;

export const isConfirmation = onceAPage(
  (page): boolean =>
    canBe(page) &&
    asksToConfirm(page) &&
    (hasLinkHeading(page) || submitButton(page) !== null) &&
    !hasPassword(page.everything()),
);

const asksToConfirm = onceAPage((page): boolean =>
  page.reading.lines.some((line) => /^do you want to link these accounts\??$/i.test(line.text)),
);

export function isDone(page: Cmecf): boolean {
  return (
    isShortAnswer(page) &&
    refusalLine(page) === null &&
    !page.reading.lines.some((l) => denies(page, l.text)) &&
    saysLinked(page) &&
    nothingDenies(page)
  );
}

/** A refusal, or a form, beside the content or in its menu: then it is not done, whatever the content says. */
function nothingDenies(page: Cmecf): boolean {
  const all = page.everything();
  return all.whole && !hasPassword(all) && !all.lines.some(({ text }) => refuses(text) || deniesLink(text));
}

/**
 * A page that answers the link form: its heading, or, in answer to a form, few words about linking and PACER; nothing to
 * fill in, nothing to send.
 */
export function isShortAnswer(page: Cmecf): boolean {
  if (!canBe(page) || asksToConfirm(page) || hasEntryFields(page) || submitButton(page)) return false;
  const { lines } = page.reading;
  if (headsThePage(page)) return lines.length <= 40;
  const speaksOf = (word: RegExp) =>
    lines.some((line) => !line.link && line.text.length < 260 && word.test(line.text));
  return page.isAnswer && lines.length <= 12 && speaksOf(/\blink(ed|ing)\b/i) && speaksOf(/\bpacer\b/i);
}

/** The heading of the link pages stands among the first lines and is no entry of a menu. */
export const headsThePage = onceAPage((page): boolean =>
  page.reading.lines
    .filter((line) => !line.link)
    .slice(0, 4)
    .some((line) => isLinkWording(line.text)),
);

/** Pages of the courts of appeals are read whole, footers and all: there a denial counts where it speaks of the link. */
const denies = (page: Cmecf, text: string): boolean =>
  page.appellate ? deniesLink(text) : denial.test(text);

const deniesLink = (text: string): boolean =>
  denial.test(text) && /\b(link|linked|linking|accounts?|login|password|filer|pacer)\b/i.test(text);

const denial =
  /\b(not|no|cannot|can't|already|error|failed|unable|unsuccessful|denied|rejected|invalid|incorrect)\b/i;

const saysLinked = (page: Cmecf): boolean =>
  page.reading.lines.some(
    (line) =>
      !line.link &&
      /\b(linked|linking (was|is) (successful|complete))\b/i.test(line.text) &&
      /\b(success|pacer|account)/i.test(line.text) &&
      !/\b(will be|to be|be permanently) linked\b/i.test(line.text),
  );
