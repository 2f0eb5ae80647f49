/** Every kind of page that the guide knows. A kind is one file in lib/pages/detectors/, named so. */
export const pageKinds = [
  'pacer-home',
  'pacer-registration',
  'pacer-login',
  'pacer-redaction',
  'pacer-one-time-passcode',
  'pacer-update-required',
  'pacer-notice',
  'pacer-account',
  'pacer-upgrade-person',
  'pacer-upgrade-address',
  'pacer-upgrade-security',
  'pacer-upgrade-complete',
  'pacer-multifactor',
  'pacer-efile-registration',
  'court-landing',
  'court-main',
  'court-menu',
  'court-utilities',
  'court-nextgen-items',
  'court-link-form',
  'court-link-confirm',
  'court-link-done',
  'court-link-failed',
  'court-link-answer',
  'court-link-like',
  'court-appellate-home',
  'court-legacy-login',
  'court-interstitial',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** What a page is called, while the person is being guided, that no detector claims. */
export const undetected = 'undetected';
export type Undetected = typeof undetected;
