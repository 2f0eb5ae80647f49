import { nameInSentence } from '@/lib/courts/court';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ court, linking }) => ({
  ask: ['When did you send the request?', 'Has an e-mail come, from PACER or from the court?'],
  expect: ['An e-mail to the address of the PACER account. How long it takes differs by court.'],
  say: [
    'Nothing can be filed until the court has approved the request.',
    'Look in the junk folder too. Check E-File Status, under Maintenance, shows the request.',
    `Once it is approved, sign in at ${nameInSentence(court)} with your PACER account.`,
  ],
  picture: linking.menus ? 'first-page' : null,
  branches: [
    { hear: 'It was approved', to: 'R4' },
    {
      hear: 'Nothing has come yet',
      to: {
        end: 'wait-for-court',
        say: 'Then wait for the court’s e-mail. If it takes longer than the court says, call the court.',
      },
    },
    { hear: 'It was rejected', to: callCourt('The court says why.') },
    { hear: 'I have not sent one', to: 'R2' },
  ],
  call: 'court',
});
