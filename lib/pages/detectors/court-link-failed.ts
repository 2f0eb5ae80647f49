import type { Detector } from '../detector';
import { rangeOf } from '../lines';
import { isAnswerPage, isConfirmation, isDone, isLinkForm, looksLikeLinkForm } from '../link-pages';
import { menuFacts } from '../menu-facts';
import { refusalLine } from '../refusal-line';

/**
 * The link form shown again with an error, or a page that refuses the link. The courts' exact sentences are not known
 * (FACTS.md, Answers: confirmations and refusals), so any refusal counts, and only a clear one names its reason.
 */
const courtLinkFailed: Detector = {
  on: 'court',
  detect(page) {
    if (isConfirmation(page) || isDone(page)) return null;
    if (!isLinkForm(page) && !looksLikeLinkForm(page) && !isAnswerPage(page)) return null;
    // Sought last: it takes every sentence of the page, a docket's at an unknown address too.
    const refusal = refusalLine(page);
    if (!refusal) return null;
    const { reasonOf } = page.reader('answers');
    return {
      facts: { ...menuFacts(page).facts, refusal: reasonOf(refusal.text) },
      elements: { target: refusal.element, range: rangeOf(refusal) },
    };
  },
};

export default courtLinkFailed;
