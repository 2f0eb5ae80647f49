import { menuFacts, refusalLine } from '../cmecf';
import { commonAncestor } from '../dom';
import { isLinkForm, looksLikeLinkForm } from '../link-pages';
import type { Recogniser } from '../recogniser';

/**
 * The form for the court's old CM/ECF login and password, with no refusal on it.
 * Unverified: the live form's HTML is not known outside; see linkFields.
 */
const courtLinkForm: Recogniser = {
  on: 'court',
  known: 'guides-only',
  recognise(page) {
    const form = isLinkForm(page.cmecf);
    if (!form && !looksLikeLinkForm(page.cmecf)) return null;
    // Sought last: it takes every sentence of the page, a docket's at an unknown address too.
    if (refusalLine(page.cmecf)) return null;
    const { facts } = menuFacts(page.cmecf);
    if (!form) return { facts: { ...facts, looksDifferent: true } };
    const use = form.login ? commonAncestor(form.login, form.password) : form.password;
    return { facts, marks: { use, keepFree: form.submit && commonAncestor(use, form.submit) } };
  },
};

export default courtLinkForm;
