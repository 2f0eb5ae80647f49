import type { Detector } from '../detector';
import { isConfirmation, isLinkForm, isUnknownAnswer, looksLikeLinkForm } from '../link-pages';
import { menuFacts } from '../menu-facts';

/** An answer to the link form that is neither a known confirmation nor a known refusal: the person is asked. */
const courtLinkAnswer: Detector = {
  on: 'court',
  detect(page) {
    if (isLinkForm(page) || looksLikeLinkForm(page) || isConfirmation(page)) return null;
    return isUnknownAnswer(page) ? { facts: menuFacts(page).facts } : null;
  },
};

export default courtLinkAnswer;
