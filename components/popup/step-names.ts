import { type Court, isAppellate } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';

const names: Partial<Record<HelpCode, string>> = {
  A1: 'Sign in to Manage PACER Account',
  A2: 'Have an upgraded individual account',
  X6: 'Request e-filing for this court',
  L1: 'Open the Document Filing System',
  S1: 'Sign in with your own PACER account',
  L2: 'Open Utilities',
  L3: 'Choose “Link a CM/ECF account to my PACER account”',
  L4: 'Open “NextGen Release 1.1 Menu Items”, then the link',
  L5: 'Enter this court’s old CM/ECF login',
  L6: 'Check both names, then submit: it is permanent',
  L7: 'Refresh, and see the filing menus',
};

const inAppellate: Partial<Record<HelpCode, string>> = {
  L3: 'Choose “Link my filer account to my PACER account”',
  L5: 'Enter your old appellate filer login, in lower case',
  L7: 'Keep the confirmation: there are no filing menus',
};

/** In: the help codes of one step of a court's path. Out: its name in a few words. */
export function stepName(codes: HelpCode[], court: Court): string {
  const [code] = codes;
  if (!code) return '';
  if (code === 'L1' && codes.includes('S1'))
    return 'Open the court’s site and sign in with your own PACER account';
  return (isAppellate(court.kind) ? inAppellate[code] : undefined) ?? names[code] ?? code;
}
