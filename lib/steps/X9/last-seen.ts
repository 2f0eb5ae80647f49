import type { HelpCode } from '@/lib/help-codes';

/** What a page is called at which a step was last seen, in "Last seen: Utilities". */
export const lastSeen: Partial<Record<HelpCode, string>> = {
  S1: 'PACER’s sign-in',
  S2: 'PACER’s one-time passcode',
  S3: 'PACER’s account update',
  S4: 'PACER’s redaction notice',
  S5: 'a sign-in that PACER refused',
  L1: 'the court’s entry page',
  L2: 'the first page after signing in',
  L3: 'Utilities',
  L4: 'NextGen Release Menu Items',
  L5: 'the form for the old CM/ECF login',
  L6: 'the page with the two names',
  L7: 'the court’s confirmation',
  X1: 'two names that differ',
  X2: 'a refusal of the link',
  X3: 'a menu bar without the filing menus',
  X4: 'a page that is not on the way to the link',
  X5: 'PACER’s sign-in',
};

/** What comes after the step that was last seen. */
export const comesNext: Partial<Record<HelpCode, string>> = {
  L1: 'the sign-in at PACER',
  S1: 'the court’s first page, with Utilities in its menu bar',
  L2: 'Utilities, with the entry for linking',
  L3: 'a form for your old CM/ECF login',
  L4: 'a form for your old CM/ECF login',
  L5: 'a page that shows two names',
  L6: 'the court’s word that the accounts are linked',
  X2: 'the form for your old CM/ECF login once more',
};
