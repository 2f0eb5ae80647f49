import { nameInSentence } from '@/lib/courts/court';
import { noLink } from '../other-court-scripts';
import { callAsRuleSays, type End, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  const { court, linking, rule } = call;
  if (linking.link === 'none') return noLink(call);
  const requested: End = {
    end: 'wait-for-court',
    say: 'Wait for the court’s e-mail. The court makes the link itself.',
  };
  const byCourt: Record<typeof linking.lostLogin, string> = {
    reset:
      rule.call === 'pacer'
        ? 'If you cannot find it, PACER Service Center helps.'
        : 'If you cannot find it, the court can look it up or reset it. PACER cannot.',
    request:
      'If you cannot find it, request “E-Filing Registration Only” in Manage PACER Account, and the court links it.',
    registration: 'If you cannot find it, this court takes a new registration in PACER instead.',
  };
  return {
    ask: [
      'Where did you file from: the browser, or a bankruptcy or filing program?',
      'Is your e-mail still the same?',
    ],
    expect: ['Most logins are in the browser’s saved passwords or in the filing software.'],
    say: [
      'Look in the browser’s saved passwords, by yourself.',
      'Look in the settings of your filing software.',
      'Try “Forgot login/password” below the form.',
      byCourt[linking.lostLogin],
    ],
    never: 'Never ask for the login’s password, and never have it read aloud.',
    picture: 'link-form',
    branches: [
      { hear: 'I found it', to: 'L5' },
      {
        hear: 'The reset e-mail goes to an old address',
        to: callAsRuleSays(call, 'The address has to be changed first.'),
      },
      ...(linking.lostLogin === 'reset'
        ? [{ hear: 'I cannot find it', to: callAsRuleSays(call, 'Somebody has to look it up or reset it.') }]
        : [
            { hear: 'I cannot find it, and I have sent the request', to: requested },
            { hear: 'I cannot find it', to: 'X6' as const },
          ]),
      { hear: 'I never had one here', to: 'X6' },
      {
        hear: `The court’s help desk does not answer`,
        to: {
          end: 'wait-for-court',
          say: `Leave ${nameInSentence(court)} a message with your name and bar number, and write to its e-mail address if one is listed. Try again in its office hours. If something is due today, call the clerk’s office.`,
        },
      },
    ],
    call: 'court',
  };
};
