import { newPassword, storedPassword } from '../new-password-text';
import type { PanelText, PanelTextFor } from '../step';

const howTo = [
  'To enroll: Manage PACER Account, **Enroll** beside Multifactor Auth, Add App. PACER first sends a code to the account’s e-mail, so check that you can read it. The guide continues there.',
  'You may also have to change your password, unless you changed it before (June 2025).',
  newPassword,
  storedPassword,
];

export const panelText: PanelTextFor = ({ page }): PanelText =>
  page.facts.skipsLeft
    ? {
        title: 'Enroll in multifactor authentication, or choose Skip',
        text: howTo,
        note: {
          tone: 'care',
          title: 'Three skips in all',
          text: 'After the third you cannot continue until you enroll (PACER, February 2026).',
        },
      }
    : {
        title: 'Enroll in multifactor authentication to continue',
        text: howTo,
        call: 'pacer',
        note: {
          tone: 'care',
          title: 'No skips are left',
          text: 'You cannot continue until this account is enrolled (PACER, February 2026).',
        },
      };
