import type { Detector } from '../detector';
import { elementById } from '../dom';
import type { SignInFor } from '../pacer-facts';
import type { Page } from '../page';
import { readSignIn, refusal, signInForm } from '../sign-in';

/**
 * PACER's sign-in, with nothing over it: central sign-on for a court, for Manage My Account or for the Case Locator, and
 * Manage My Account's own login (FACTS.md, PACER sign-in). The password field is asked for nothing but to be there.
 */
const pacerLogin: Detector = {
  on: ['sign-in', 'account'],
  priority: 1,
  detect(page) {
    const state = page.once(readSignIn);
    if (state && state.is !== 'form') return null;
    const form = state && signInForm(page);
    // The form is in the page, but its field is not where it should be: say so, and point at nothing.
    if (
      !form &&
      !(elementById(page.doc, 'loginForm') && /^\/(csologin|pscof)\/login\./i.test(page.url.pathname))
    )
      return null;
    return {
      facts: {
        signInFor: leadsTo(page),
        ...refusal(page),
        looksDifferent: !form,
        ...(page.typed ? { username: page.typed } : {}),
      },
      elements: { target: form?.name ?? null, avoid: form?.panel ?? null },
    };
  },
};

export default pacerLogin;

/** A court by the address; Manage My Account by its host, or where central sign-on is to return to. */
function leadsTo({ site, url }: Page): SignInFor {
  if (site.courtId) return 'court';
  const back = url.searchParams.get('appurl') ?? '';
  const toAccount = /^https:\/\/([a-z]+-)?pacer\.psc\.uscourts\.gov\/pscof\//i.test(back);
  return site.system === 'account' || toAccount ? 'account' : 'other';
}
