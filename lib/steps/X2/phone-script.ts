import { noLink } from '../other-court-scripts';
import { callAsRuleSays, type PhoneScriptFor } from '../phone-script';

/** The caller reads the message out, and each refusal leads its own way. */
export const phoneScript: PhoneScriptFor = (call) => {
  const { linking } = call;
  if (linking.link === 'none') return noLink(call);
  return {
    ask: ['What does the message say, word for word?', 'How many times have you tried?'],
    expect: ['A refusal above the form, or on a page of its own. Nothing is linked then.'],
    say: [
      linking.link === 'first-page'
        ? 'Nothing was linked. The form asks for the national appellate filer login, in lowercase, and not for the PACER one.'
        : 'Nothing was linked. The form asks for the login of this court from before NextGen, and not for the PACER one.',
      linking.link === 'first-page'
        ? 'Type it by hand: the browser may fill in the wrong one.'
        : 'Type it by hand: the browser may fill in the wrong one. Check upper and lower case.',
      'Five wrong tries may lock it for five minutes, and longer with each further one.',
    ],
    never: 'Never ask for the password to try it yourself.',
    picture: 'link-refused',
    branches: [
      { hear: 'Now it shows two names', to: 'L6' },
      { hear: 'I do not know the old login', to: 'X8' },
      { hear: 'It says that the account is linked already', to: 'X7' },
      {
        hear: 'It says locked',
        to: callAsRuleSays(
          call,
          'Wait at least five minutes; each wrong try makes it longer. If you cannot wait:',
        ),
      },
      {
        hear: 'It says disabled',
        to: callAsRuleSays(call, 'Another try does not help: the login has to be turned on again.'),
      },
      { hear: 'It says that my PACER account is not upgraded', to: 'A1' },
      { hear: 'It says that a shared or firm account cannot be linked', to: 'S1' },
      {
        hear: 'My login has & @ $ or * in it',
        to: callAsRuleSays(call, 'Such a login may not link; it has to be changed.'),
      },
      {
        hear: 'Refused again',
        to: callAsRuleSays(
          call,
          'Somebody has to see what is wrong with the login. As a last resort PACER’s FAQ allows a new e-filing request, which some courts reject.',
        ),
      },
    ],
    call: 'court',
  };
};
