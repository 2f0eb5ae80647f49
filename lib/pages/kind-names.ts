import type { PageKind } from './kinds';

/** How a page is called in "You are in S.D. Ill., at Utilities". */
export const kindNames: Record<PageKind, string> = {
  'pacer-login': 'PACER’s sign-in',
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
