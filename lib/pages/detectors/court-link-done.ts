import { cmecfOf } from '../cmecf';
import type { Detector } from '../detector';
import { isConfirmation, isDone, isLinkForm } from '../link-pages';
import { menuFacts } from '../menu-facts';

/**
 * The court's confirmation after the last Submit. Its exact sentence is not published, so it is a list of whole sentences
 * that are known to confirm (lib/pages/answer-sentences.ts); every other answer is court-link-answer.
 */
const courtLinkDone: Detector = {
  on: 'court',
  detect(page) {
    if (isLinkForm(page) || isConfirmation(page) || !isDone(page)) return null;
    return { ...menuFacts(page), elements: { target: cmecfOf(page).menuBar?.harmless ?? null } };
  },
};

export default courtLinkDone;
