import { noLink } from '../other-court-scripts';
import { callAsRuleSays, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  const { linking } = call;
  if (linking.link === 'none') return noLink(call);
  const appellate = linking.link === 'first-page';
  const entry = appellate
    ? 'Link my filer account to my PACER account'
    : 'Link a CM/ECF account to my PACER account';
  return {
    ask: [
      appellate
        ? 'Are you at the first page after signing in?'
        : 'Are you at Utilities? Please look under the heading Your Account.',
      `Do you see “${entry}”?`,
    ],
    expect: [
      appellate
        ? 'The entry on the first page itself; this court has no Utilities page for it.'
        : 'The entry is beside Change Client Code and Review Billing History.',
    ],
    say: ['Choose it. A form opens that asks for your old login.'],
    picture: appellate ? 'appellate-first-page' : 'utilities',
    branches: [
      { hear: 'The form is open', to: 'L5' },
      ...(appellate ? [] : [{ hear: 'I see “NextGen Release 1.1 Menu Items” instead', to: 'L4' as const }]),
      { hear: 'I am in Manage PACER Account', to: 'L1' },
      {
        hear: 'Neither is there',
        to: callAsRuleSays(
          call,
          appellate
            ? 'Your account may be linked already: try to file. If you cannot:'
            : 'The account may be linked already, or it may not be a filer’s here.',
        ),
      },
      ...(linking.menus ? [{ hear: `I see ${linking.menus} in the bar`, to: 'L8' as const }] : []),
    ],
    call: 'court',
  };
};
