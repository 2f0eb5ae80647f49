import { menuFacts, refusalLine } from '../cmecf';
import { isConfirmation, isLinkForm, isShortAnswer } from '../link-pages';
import type { Recogniser } from '../recogniser';
import type { Refusal } from '../sighting';

/**
 * The link form shown again with an error, or a page that refuses the link. The courts' exact sentences are not known
 * (errors.md), so any refusal counts, and only a clear one names its reason.
 */
const courtLinkFailed: Recogniser = {
  on: 'court',
  known: 'guides-only',
  recognise(page) {
    if (isConfirmation(page.cmecf)) return null;
    if (!isLinkForm(page.cmecf) && !isShortAnswer(page.cmecf)) return null;
    // Sought last: it takes every sentence of the page, a docket's at an unknown address too.
    const refusal = refusalLine(page.cmecf);
    if (!refusal) return null;
    const { facts } = menuFacts(page.cmecf);
    return { facts: { ...facts, refusal: reasonOf(refusal.text) }, marks: { use: refusal.element } };
  },
};

export default courtLinkFailed;

function reasonOf(sentence: string): Refusal {
  if (/\balready\b.{0,40}\blink|\blinked to (another|a different)/i.test(sentence)) return 'already-linked';
  if (/\block(ed)?\b|disabled/i.test(sentence)) return 'locked';
  if (
    /attempt failed|incorrect|invalid|not (be )?(valid|found|recogni[sz]ed|correct)|does not exist/i.test(
      sentence,
    )
  )
    return 'wrong-credentials';
  return 'unknown';
}
