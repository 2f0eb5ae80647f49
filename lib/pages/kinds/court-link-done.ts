import { menuFacts } from '../cmecf';
import { isConfirmation, isDone, isLinkForm } from '../link-pages';
import type { Recogniser } from '../recogniser';

/**
 * The court's confirmation after the last Submit. Its exact sentence is not known (no source prints it), so it is read
 * leniently in its words and strictly in its surroundings: no form, nothing to fill in, no sentence that denies.
 */
const courtLinkDone: Recogniser = {
  on: 'court',
  known: 'guides-only',
  recognise(page) {
    if (isLinkForm(page.cmecf) || isConfirmation(page.cmecf) || !isDone(page.cmecf)) return null;
    const { menuBar } = page.cmecf;
    return { ...menuFacts(page.cmecf), marks: { use: menuBar?.harmless ?? null } };
  },
};

export default courtLinkDone;
