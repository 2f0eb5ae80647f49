import { nameInSentence } from '@/lib/courts/court';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ court, linking }) => ({
  ask: [linking.menus ? `Do you see ${linking.menus} in the bar?` : 'Does the page let you file a document?'],
  expect: [linking.menus ? `${linking.menus} in the bar at the top.` : 'The way to file.'],
  say: [
    `Sign in at ${nameInSentence(court)} with your own PACER account.`,
    linking.link === 'none'
      ? 'Nothing is linked in this court.'
      : 'If you never filed here before, there is no old login, and nothing to link.',
  ],
  picture: linking.menus ? 'filing-menus' : null,
  branches: [
    {
      hear: 'Yes',
      to: { end: 'nothing-to-do', say: 'Then you can file here, and there is nothing to link.' },
    },
    { hear: linking.menus ? 'They are missing' : 'I cannot file', to: 'R3' },
    {
      hear: 'It was approved, and I still cannot file',
      to: callCourt('Log out, close the browser and sign in once more. If that does not help,'),
    },
  ],
  call: 'court',
});
