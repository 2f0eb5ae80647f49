import { elementById } from '../dom';
import type { SignInFor } from '../pacer-facts';
import type { Page } from '../page';
import type { Recogniser } from '../recogniser';
import { isRefused, readSignIn, signInForm } from '../sign-in';

/**
 * PACER's sign-in, with nothing over it: central sign-on for a court, for Manage My Account or for the Case Locator, and
 * Manage My Account's own login. The password field is asked for nothing but to be there.
 */
const pacerLogin: Recogniser = {
  on: ['sign-in', 'account'],
  known: 'real-html',
  yields: 1,
  recognise(page) {
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
        signInRefused: isRefused(page),
        looksDifferent: !form,
        ...(page.typed ? { username: page.typed } : {}),
      },
      marks: { use: form?.name ?? null, keepFree: form?.panel ?? null },
    };
  },
};

export default pacerLogin;

/** A court by the address; Manage My Account by its host, or where central sign-on is to return to. */
function leadsTo({ place, url }: Page): SignInFor {
  if (place.courtId) return 'court';
  const back = url.searchParams.get('appurl') ?? '';
  const toAccount = /^https:\/\/([a-z]+-)?pacer\.psc\.uscourts\.gov\/pscof\//i.test(back);
  return place.system === 'account' || toAccount ? 'account' : 'other';
}
