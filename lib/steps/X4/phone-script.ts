import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ court, linking }) => ({
  ask: ['Please read me the address at the top of the browser.', 'Did you come by a bookmark?'],
  expect: [`It should begin with ${court.host}, or be PACER’s sign-in.`],
  say: [
    'Close every tab of PACER and of the court, and delete the bookmark.',
    `Type ${court.host}${court.path === '/' ? '' : court.path} yourself.`,
    'An address with “train” in it is a training site: nothing done there counts.',
  ],
  never: 'Never have the caller read out more of the address than the part before the first slash.',
  picture: 'old-login',
  branches: [
    { hear: 'Now I see the court’s page', to: 'L1' },
    { hear: 'Now I see PACER’s sign-in', to: 'S1' },
    {
      hear: 'It asks for “CM/ECF Filer or PACER Login” again',
      to: callCourt('That page should not come up any more.'),
    },
    {
      hear: 'It says that my session has ended',
      to: linking.start,
    },
  ],
  call: 'court',
});
