/** Every kind of page that the guide knows (design: page kinds). A kind is one file in lib/pages/kinds/, named so. */
export const pageKinds = [
  'pacer-login',
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
