import type { PageKind } from './page-kinds';

/** How sure the shape of a page is: read in real HTML, or only described in the courts' guides. */
export type Evidence = 'real-html' | 'guides-only';

/** On what each kind's detector rests (FACTS.md, Kinds by evidence). Apart from the detectors, since no page needs it. */
export const evidence: Readonly<Record<PageKind, Evidence>> = {
  'pacer-home': 'guides-only',
  'pacer-registration': 'real-html',
  'pacer-login': 'guides-only',
  'pacer-redaction': 'guides-only',
  'pacer-one-time-passcode': 'guides-only',
  'pacer-update-required': 'guides-only',
  'pacer-notice': 'guides-only',
  'pacer-account': 'guides-only',
  'pacer-upgrade-person': 'guides-only',
  'pacer-upgrade-address': 'guides-only',
  'pacer-upgrade-security': 'guides-only',
  'pacer-upgrade-complete': 'guides-only',
  'pacer-multifactor': 'guides-only',
  'pacer-efile-registration': 'guides-only',
  'court-landing': 'real-html',
  'court-main': 'real-html',
  'court-menu': 'real-html',
  'court-utilities': 'guides-only',
  'court-nextgen-items': 'guides-only',
  'court-link-form': 'guides-only',
  'court-link-confirm': 'guides-only',
  'court-link-done': 'guides-only',
  'court-link-failed': 'guides-only',
  'court-link-answer': 'guides-only',
  'court-link-like': 'guides-only',
  'court-appellate-home': 'guides-only',
  'court-legacy-login': 'real-html',
  'court-interstitial': 'real-html',
};
