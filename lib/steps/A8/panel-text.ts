import type { PanelText, PanelTextFor } from '../step';

/** What sign-in and filing software ask from then on: FACTS.md, Multifactor. */
export const panelText: PanelTextFor = ({ page }): PanelText => ({
  title:
    page.facts.multifactorScreen === 'methods'
      ? 'Choose Get New Codes, and keep the ten codes'
      : 'Print or save the ten backup codes before you leave this page',
  text: [
    ...(page.facts.multifactorScreen === 'methods'
      ? ['A security code comes by e-mail first: enter it, press Submit, and the ten codes follow.']
      : []),
    'Each is good for one sign-in without the app: a phone that is lost or left at home. Keep them in a safe place, not in e-mail. This guide does not read them.',
    '**From now on** sign-in asks for username, password, and a code from the app or one of these. No code comes by text message or e-mail at sign-in.',
    'Filing software may ask for a code at each filing, and wait **two minutes** for it (one vendor, 2025).',
  ],
  call: 'pacer',
});
