import { nameInSentence } from '@/lib/courts/court';
import { noLink } from '../other-court-scripts';
import type { PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  const { court, linking } = call;
  if (linking.link === 'none') return noLink(call);
  return {
    ask: [
      'Does the page ask for “CM/ECF login” and “CM/ECF password”?',
      `Do you know the login you filed with in ${nameInSentence(court)} before? Do not tell me; just yes or no.`,
    ],
    expect: [
      linking.link === 'first-page'
        ? 'A form for the old filer account: the national appellate filer login.'
        : 'Two fields, Submit and Clear, and “Forgot login/password” below.',
    ],
    say: [
      linking.link === 'first-page'
        ? 'Type the national appellate filer login from before NextGen, in lowercase. It is not your PACER username.'
        : 'Type the login of this court from before NextGen. It is not your PACER username.',
      'Do not let the browser fill it in. Then press Submit. Nothing is linked yet.',
    ],
    never: 'Never ask for the login’s password, and never try one for the caller.',
    picture: 'link-form',
    branches: [
      { hear: 'It shows two names', to: 'L6' },
      { hear: 'It shows an error', to: 'X2' },
      { hear: 'I do not know the old login', to: 'X8' },
      { hear: 'I never had one here', to: 'X6' },
      { hear: 'It says that I am linked already', to: 'X2' },
      {
        hear: 'I only search',
        to: { end: 'nothing-to-do', say: 'Then you do not need to link. Your PACER account works as it is.' },
      },
    ],
    call: 'court',
  };
};
