import { noLink } from '../elsewhere';
import type { Tell } from '../script';

export const tell: Tell = (call) => {
  const { court, way } = call;
  if (way.link === 'none') return noLink(call);
  return {
    title: 'Enter this court’s old CM/ECF login',
    ask: [
      'Does the page ask for “CM/ECF login” and “CM/ECF password”?',
      `Do you know the login you filed with in ${court.shortName} before? Do not tell me; just yes or no.`,
    ],
    expect: [
      way.link === 'first-page'
        ? 'A form for the old filer account: the national appellate filer login.'
        : 'Two fields, Submit and Clear, and “Forgot login/password” below.',
    ],
    say: [
      'Type the login of this court from before NextGen. It is not your PACER username.',
      ...(way.link === 'first-page' ? ['Type the login in small letters.'] : []),
      'Do not let the browser fill it in. Then choose Submit. Nothing is linked yet.',
    ],
    never: 'Never ask for the login’s password, and never try one for the caller.',
    stop: 'Stop guessing after the second try: five wrong ones may lock the login for minutes.',
    picture: 'link-form',
    branches: [
      { hear: 'It shows two names', to: 'L6' },
      { hear: 'It shows an error', to: 'X2' },
      { hear: 'I do not know the old login', to: 'X8' },
      { hear: 'I never had one here', to: 'X6' },
      { hear: 'It says that I am linked already', to: 'X2' },
      {
        hear: 'I only look things up',
        to: { end: 'nothing-to-do', say: 'Then you need not link. Your PACER account works as it is.' },
      },
    ],
    call: 'court',
  };
};
