/** Every kind of page that the guide knows (design: page kinds). A kind is one file in lib/pages/kinds/, named so. */
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
] as const;

export type PageKind = (typeof pageKinds)[number];
