import { noLink } from '../elsewhere';
import { callCourt, callWhomRuleSays, type End, type Tell } from '../script';

export const tell: Tell = (call) => {
  const { court, way, rule } = call;
  if (way.link === 'none') return noLink(call);
  const requested: End = {
    end: 'wait-for-court',
    say: 'Wait for the court’s e-mail. The court makes the link itself.',
  };
  const byCourt: Record<typeof way.lostLogin, string> = {
    reset:
      rule.call === 'pacer'
        ? 'If it is nowhere, the PACER Service Center helps.'
        : 'If it is nowhere, the court can look it up or reset it. PACER cannot.',
    request:
      'If it is nowhere, this court takes another way: in Manage PACER Account request “E-Filing Registration Only”, and the court links it.',
    registration: 'If it is nowhere, this court takes a new registration in PACER instead.',
  };
  return {
    title: 'Look for the old CM/ECF login in three places',
    ask: [
      'Where did you file from: the browser, or a bankruptcy or filing program?',
      'Is your e-mail still the same?',
    ],
    expect: ['Most logins are in the browser’s saved passwords or in the filing software.'],
    say: [
      'Look in the browser’s saved passwords, by yourself.',
      'Look in the settings of your filing software.',
      'Try “Forgot login/password” below the form.',
      byCourt[way.lostLogin],
    ],
    never: 'Never ask for the login’s password, and never have it read aloud once it is found.',
    picture: 'link-form',
    branches: [
      { hear: 'I found it', to: 'L5' },
      {
        hear: 'The reset e-mail goes to an old address',
        to: callWhomRuleSays(call, 'The address has to be changed first.'),
      },
      ...(way.lostLogin === 'reset'
        ? [{ hear: 'It is nowhere', to: callWhomRuleSays(call, 'Somebody has to look it up or reset it.') }]
        : [
            { hear: 'It is nowhere, and I have sent the request', to: requested },
            { hear: 'It is nowhere', to: 'X6' as const },
          ]),
      { hear: 'I never had one here', to: 'X6' },
      {
        hear: `The court’s help desk does not answer`,
        to: callCourt(`Leave ${court.shortName} a message with your name and bar number.`),
      },
    ],
    call: 'court',
  };
};
