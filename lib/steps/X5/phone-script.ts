import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = () => ({
  ask: ['Does your account page say Account Status, or Legacy?', 'Does your username have six characters?'],
  expect: [
    '“Account Status” means an administrative account. “Legacy”, or six characters, means one to upgrade.',
  ],
  say: [
    'An administrative account only pays the bill. Sign in with your own account.',
    'Upgrade a legacy account first, if it is yours alone: Manage PACER Account, Upgrade.',
  ],
  never: 'The length of the username is enough: there is no need to hear it.',
  picture: 'account-legacy',
  branches: [
    { hear: 'It is a legacy account', to: 'A2' },
    { hear: 'Administrative, and I have my own account too', to: 'S1' },
    { hear: 'Administrative, and I have no other', to: 'R1' },
    { hear: 'I do not know which it is', to: callPacer('PACER can see which account it is.') },
  ],
  call: 'pacer',
});
