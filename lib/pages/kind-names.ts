import type { PageKind } from './kinds';

/** How a page is called in "You are in S.D. Ill., at Utilities". */
export const kindNames: Record<PageKind, string> = {
  'pacer-home': 'PACER’s front page',
  'pacer-registration': 'registration for a PACER account',
  'pacer-login': 'PACER’s sign-in',
  'pacer-redaction': 'PACER’s redaction notice',
  'pacer-one-time-passcode': 'PACER’s one-time passcode',
  'pacer-update-required': 'PACER’s account update dialog',
  'pacer-notice': 'a notice of PACER’s sign-in',
  'pacer-account': 'Manage PACER Account',
  'pacer-upgrade-person': 'the upgrade, tab Person',
  'pacer-upgrade-address': 'the upgrade, tab Address',
  'pacer-upgrade-security': 'the upgrade, tab Security',
  'pacer-upgrade-complete': 'the end of the upgrade',
  'pacer-efile-registration': 'e-file registration',
  'court-landing': 'its CM/ECF entry page',
  'court-main': 'the first page after signing in',
  'court-menu': 'a page of daily work',
  'court-utilities': 'Utilities',
  'court-nextgen-items': 'NextGen Release Menu Items',
  'court-link-form': 'the link form',
  'court-link-confirm': 'the last check before linking',
  'court-link-done': 'the confirmation',
  'court-link-failed': 'the refusal',
};
