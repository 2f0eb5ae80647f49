import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: ['Does the page speak of redaction, with a box to check?'],
  expect: ['A notice on leaving out personal data. Continue stays gray until the box is checked.'],
  say: ['Read it, check the box, and choose Continue.'],
  picture: 'redaction',
  branches: [
    { hear: 'I am in', to: linking.afterSignIn },
    { hear: 'Continue stays gray', to: callPacer('Try another browser window once.') },
  ],
  call: 'pacer',
});
