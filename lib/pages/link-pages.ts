import { cmecfOf, hasEntryFields, passwordsIn } from './cmecf';
import { isPermanence, questionLine } from './confirm-question';
import { attr, closest, find, isVisible, tag } from './dom';
import { type LinkFields, linkFields, submitButton } from './link-form-fields';
import { isLinkWording, isShortLinkWording, namesTheLink } from './link-wording';
import type { Page } from './page';
import { refusalLine } from './refusal-line';
import { isStatic } from './static-page';

/**
 * What tells the link pages apart. A password field makes it the form; the question, or a Submit that is permanent, the
 * last check; a page on which every sentence is known and one confirms is done; a refusal is failed; another answer is an
 * answer that is not known. FACTS.md, Link form; Confirmation page; Answers: confirmations and refusals.
 */

/** Small, not a page of daily work and not at a menu's own address: only there a link page can be. */
const canBe = (page: Page): boolean => {
  const { dailyWork, script, reading } = cmecfOf(page);
  return !dailyWork && script !== 'DisplayMenu.pl' && reading.whole && !isStatic(page.url);
};

export const isLinkForm = (page: Page): LinkFields | null => page.once(readLinkForm);

/** Under the heading, whatever prints it as a link to itself; labels that do not name CM/ECF need the heading on top. */
function readLinkForm(page: Page): LinkFields | null {
  if (!canBe(page) || questionLine(page)) return null;
  const fields = linkFields(page);
  if (!fields) return null;
  return (fields.named ? hasLinkHeading(page) : headsThePage(page)) ? fields : null;
}

const hasLinkHeading = (page: Page): boolean =>
  headsThePage(page) || cmecfOf(page).reading.lines.some((line) => isLinkWording(line.text));

/** The form's heading and sentence with a field missing: almost the form, which the guide says instead of guessing. */
export function looksLikeLinkForm(page: Page): boolean {
  const { reading } = cmecfOf(page);
  return (
    canBe(page) &&
    headsThePage(page) &&
    !questionLine(page) &&
    linkFields(page) === null &&
    reading.lines.some((line) => formSentence.test(line.text)) &&
    (hasEntryFields(reading) || !cmecfOf(page).isAnswer)
  );
}

/** First sentence of the form as printed (FACTS.md, Link form). */
const formSentence = /^this utility links your pacer account with your e-filer account/i;

/** The last check before the link: its question, or a Submit that is permanent, or two names and Submit. */
export const isConfirmation = (page: Page): boolean => page.once(readConfirmation);

function readConfirmation(page: Page): boolean {
  if (!canBe(page) || passwordsIn(cmecfOf(page).everything()).length > 0) return false;
  const { reading } = cmecfOf(page);
  const submit = submitButton(reading);
  const question = questionLine(page);
  // Without a button the question has to be a line of its own under the heading: a docket may quote all of it.
  if (question) return submit !== null || (question.text.length < 120 && headsThePage(page));
  if (!submit || hasEntryFields(reading)) return false;
  if (reading.lines.some((line) => isPermanence(line.text))) return true;
  return headsThePage(page) && page.reader('names').namesOn(reading.lines) !== null;
}

/**
 * The court's confirmation: under the link heading or as the answer to a form, nothing to fill in or send, one sentence
 * that is known to confirm, and every other sentence of the content known as harmless.
 */
export const isDone = (page: Page): boolean => page.once(readDone);

const readDone = (page: Page): boolean => isAnswerPage(page) && answerOnPage(page) === 'confirmed';

/** What a page has around its content: no part of an answer, unless it refuses. Of the menu bar only the entries, which are links. */
const frameOfPage =
  'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"], #header, #footer';

function answerOnPage(page: Page): 'confirmed' | 'harmless' | 'unknown' {
  const all = cmecfOf(page).everything();
  if (!all.whole || passwordsIn(all).length > 0) return 'unknown';
  const { answerOf, refuses } = page.reader('answers');
  if (all.lines.some((line) => line.link && refuses(line.text))) return 'unknown';
  const lines = all.lines.filter(
    (line) =>
      !line.link &&
      !isHeading(line.text) &&
      (refuses(line.text) ||
        !(
          closest(line.element, frameOfPage) ||
          (isInOtherTool(line.element, page) && !speaksOfLinking(page, line.text))
        )),
  );
  const answers = lines.map((line) => answerOf(line.text));
  if (answers.includes('unknown')) return 'unknown';
  return answers.includes('confirmed') ? 'confirmed' : 'harmless';
}

/**
 * A box beside the content with something of its own to fill in, as other extensions put at the top of a page. Not where
 * the content is the whole body: there nothing is beside it.
 */
function isInOtherTool(element: Element, page: Page): boolean {
  const { content } = cmecfOf(page);
  let box: Element = element;
  while (box.parentElement && tag(box.parentElement) !== 'BODY') box = box.parentElement;
  return (
    content !== null &&
    tag(content) !== 'BODY' &&
    !box.contains(content) &&
    find(box, 'form input[type="text"]').length > 0
  );
}

/** A page that could answer the link form: few lines, nothing to fill in, nothing to send, and the link named. */
export function isAnswerPage(page: Page): boolean {
  const { reading, isAnswer } = cmecfOf(page);
  if (!canBe(page) || questionLine(page) || hasEntryFields(reading) || sendsSomething(page)) return false;
  if (reading.lines.length > mostLines) return false;
  if (headsThePage(page)) return true;
  return (
    isAnswer &&
    reading.lines.length <= 12 &&
    reading.lines.some((line) => !line.link && speaksOfLinking(page, line.text))
  );
}

/** A page that only mentions the words has more lines than this. */
const mostLines = 40;

/** Whatever confirms has the word: without it no reader is needed. */
const speaksOfLinking = (page: Page, text: string): boolean =>
  /link/i.test(text) && (namesTheLink(text) || page.reader('answers').answerOf(text) === 'confirmed');

/** A button that goes back, prints or says OK sends nothing. */
function sendsSomething(page: Page): boolean {
  const { reading } = cmecfOf(page);
  const submit = submitButton(reading);
  return (
    submit !== null && !/^(ok|continue)\b/i.test(submit.getAttribute('value') ?? submit.textContent ?? '')
  );
}

/** An answer of the court that neither confirms nor refuses in words that are known. */
export const isUnknownAnswer = (page: Page): boolean =>
  isAnswerPage(page) &&
  (cmecfOf(page).isAnswer || cmecfOf(page).appellate) &&
  !isDone(page) &&
  refusalLine(page) === null;

const isHeading = (text: string): boolean => isLinkWording(text) || isShortLinkWording(text);

/** The heading of the link pages is among the first lines and is no entry of a menu. */
export const headsThePage = (page: Page): boolean => page.once(readHeading);

function readHeading(page: Page): boolean {
  const { reading, content } = cmecfOf(page);
  const top = reading.lines.filter((line) => !line.link).slice(0, 4);
  if (top.some((line) => isHeading(line.text))) return true;
  // A heading may be a picture.
  const pictures = content && reading.whole ? find(content, 'img[alt]') : [];
  return pictures.slice(0, 10).some((picture) => isLinkWording(attr(picture, 'alt')) && isVisible(picture));
}
