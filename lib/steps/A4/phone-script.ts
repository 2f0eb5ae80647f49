import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = () => ({
  ask: ['Are you at the tab Address?'],
  expect: ['Address, City, State, County, Zip, Country and Primary Phone, each with a star.'],
  say: ['Fill in everything with a star. County is one of them.', 'Choose Next.'],
  picture: 'upgrade-address',
  branches: [
    { hear: 'I am at Security', to: 'A5' },
    {
      hear: 'I cannot continue',
      to: callPacer('Look for a field with a star that is empty. If none is,'),
    },
  ],
  call: 'pacer',
});
