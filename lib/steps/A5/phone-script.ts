import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = () => ({
  ask: ['Are you at the tab Security?'],
  expect: ['Username, Password, Confirm Password, and two security questions.'],
  say: [
    'Choose a new username of eight characters or more.',
    'Choose a password of 14 to 45 characters with lowercase letters, uppercase letters and a special character.',
    'Leave out your name, username and e-mail. It is good for 180 days.',
    'Keep all of it to yourself, and press Submit.',
  ],
  never:
    'Never ask for the password, the security questions or their answers, and stop a caller who begins to say them.',
  picture: 'upgrade-security',
  branches: [
    { hear: 'It says Upgrade Complete', to: 'A6' },
    {
      hear: 'The username is taken',
      to: callPacer('Try another username. If none is accepted:'),
    },
    {
      hear: 'The password is refused',
      to: callPacer(
        'Try one of 14 characters or more, without your name, username or e-mail in it. If none is accepted:',
      ),
    },
    { hear: 'I cannot continue', to: callPacer('PACER can see what is missing.') },
  ],
  call: 'pacer',
});
