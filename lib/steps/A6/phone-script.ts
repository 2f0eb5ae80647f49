import { nameInSentence } from '@/lib/courts/court';
import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking, court }) => ({
  ask: ['Does the page say Upgrade Complete?'],
  expect: [
    '“Your personal information has been successfully changed and you now have an upgraded PACER account.”',
  ],
  say: [
    'Choose Close. From now on use the username that you chose, in every court.',
    linking.link === 'none'
      ? `Next: ask for filing rights in ${nameInSentence(court)} through PACER.`
      : `Next: link it in ${nameInSentence(court)}, and once in every other court you file in.`,
  ],
  picture: 'upgrade-complete',
  branches: [
    { hear: 'Yes, complete', to: linking.start },
    { hear: 'It still says Legacy', to: callPacer('Sign out and in once more. If it still says Legacy,') },
  ],
  call: 'pacer',
});
