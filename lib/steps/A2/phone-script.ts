import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: [
    'Please read me the line Account Type.',
    'Does another line say Case Search Status, or Account Status?',
    'Is this account yours alone, or do others use it?',
  ],
  expect: ['“Upgraded PACER Account” or “Legacy PACER Account”, and “Case Search Status”.'],
  say: [
    linking.link === 'none'
      ? 'Upgraded: next, request filing rights. Nothing is linked in this court.'
      : 'Upgraded: this account can be linked. If you have filed in the court before, link there. If not, request to file.',
    'Legacy: choose Upgrade beside it, if the account is yours alone. Its old username ends then.',
  ],
  picture: 'account-legacy',
  branches: [
    { hear: 'Upgraded', to: linking.start },
    { hear: 'Upgraded, and I never filed in this court', to: 'X6' },
    { hear: 'Legacy', to: 'A3' },
    { hear: 'Account Status, no Case Search Status', to: 'X5' },
    { hear: 'Others use this account too', to: 'R1' },
    { hear: 'Case Search Status is Inactive', to: linking.start },
    { hear: 'Neither', to: callPacer('PACER can see which account this is.') },
  ],
  call: 'pacer',
});
