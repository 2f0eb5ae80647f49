import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way }) => ({
  title: 'Read the account type',
  ask: [
    'Please read me the line Account Type.',
    'Does another line say Case Search Status, or Account Status?',
  ],
  expect: ['“Upgraded PACER Account” or “Legacy PACER Account”, and “Case Search Status”.'],
  say: [
    'Upgraded: this account can file.',
    'Legacy: choose Upgrade beside it. The old username ends then, and nobody can share the account any more.',
  ],
  stop: 'Stop at “Account Status”: that is an administrative account, and it cannot file.',
  picture: 'account-legacy',
  branches: [
    { hear: 'Upgraded', to: way.start },
    { hear: 'Legacy', to: 'A3' },
    { hear: 'Account Status, no Case Search Status', to: 'X5' },
    { hear: 'Others use this account too', to: 'R1' },
    { hear: 'Case Search Status is Inactive', to: way.start },
    { hear: 'Neither of them', to: callPacer('PACER can see which account this is.') },
  ],
  call: 'pacer',
});
