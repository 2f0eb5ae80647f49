import type { Detector } from '../detector';
import { commonAncestor } from '../dom';
import { isLinkForm, looksLikeLinkForm } from '../link-pages';
import { menuFacts } from '../menu-facts';
import { refusalLine } from '../refusal-line';

/**
 * The form for the court's old CM/ECF login and password, with no refusal on it.
 * Unverified: the live form's HTML is not known outside; see linkFields.
 */
const courtLinkForm: Detector = {
  on: 'court',
  detect(page) {
    const form = isLinkForm(page);
    if (!form && !looksLikeLinkForm(page)) return null;
    // Sought last: it takes every sentence of the page, a docket's at an unknown address too.
    if (refusalLine(page)) return null;
    const { facts } = menuFacts(page);
    if (!form) return { facts: { ...facts, looksDifferent: true } };
    const target = form.login ? commonAncestor(form.login, form.password) : form.password;
    return { facts, elements: { target } };
  },
};

export default courtLinkForm;
