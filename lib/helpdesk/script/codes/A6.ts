import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way, court }) => ({
  title: 'Use the new username from now on',
  ask: ['Does the page say Upgrade Complete?'],
  expect: [
    '“Your personal information has been successfully changed and you now have an upgraded PACER account.”',
  ],
  say: [
    'Choose Close. From now on only the new username counts, in every court.',
    way.link === 'none'
      ? `Next: ask for filing rights in ${court.shortName} through PACER.`
      : `Next: link it in ${court.shortName}, and once in every other court you file in.`,
  ],
  picture: 'upgrade-complete',
  branches: [
    { hear: 'Yes, complete', to: way.start },
    { hear: 'It still says Legacy', to: callPacer('Sign out and in once more. If it still says Legacy,') },
  ],
  call: 'pacer',
});
