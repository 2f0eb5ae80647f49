import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = () => ({
  ask: ['Does the page say Upgrade PACER Account, with the tabs Person, Address, Security?'],
  expect: [
    'The tab Person, with User Type, birth date, name and e-mail. (Their exact labels are unverified.)',
  ],
  say: [
    'User Type is Individual, or Attorney: courts differ. Government offices have types of their own.',
    'Fill in every field with a star, and choose Next.',
  ],
  never: 'The birth date is the caller’s own business: do not ask to hear it.',
  picture: 'upgrade-person',
  branches: [
    { hear: 'I am at Address', to: 'A4' },
    {
      hear: 'I cannot continue',
      to: callPacer('Look for a field with a star that is empty. If none is,'),
    },
    { hear: 'Others use this account', to: 'R1' },
  ],
  call: 'pacer',
});
