import { noLink } from '../other-court-scripts';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (context) => {
  const { linking } = context;
  if (linking.link === 'none') return noLink(context);
  return {
    ask: [
      'Please read me the largest words on the page.',
      'Does it ask for a login, show two names, or say that something was done?',
      'What did you choose just before this page?',
    ],
    expect: ['A page that the guide does not know. Courts word their pages differently.'],
    say: [
      'Press nothing on this page. Its largest words say what it is: have them ready when you call.',
      'Or go back to the court’s first page, and begin there again.',
    ],
    never: 'A login may be read out; a password never.',
    picture: null,
    branches: [
      { hear: 'It asks for my old CM/ECF login', to: 'L5' },
      { hear: 'It shows two names', to: 'L6' },
      { hear: 'It says that my accounts are linked', to: 'L7' },
      { hear: 'It says no, pending, or an error', to: 'X2' },
      { hear: 'It says that the session ended, or shows an old login', to: 'X4' },
      { hear: 'I am at PACER’s sign-in', to: 'S1' },
      { hear: 'I am at PACER, and it is about an app or codes', to: 'A7' },
      { hear: 'I see the court’s menu bar', to: linking.afterSignIn },
      { hear: 'None of these', to: callCourt('The court can tell what its page says.') },
    ],
    call: 'court',
  };
};
