import { noLink } from '../elsewhere';
import { callWhomRuleSays, type Tell } from '../script';

export const tell: Tell = (call) => {
  const { way } = call;
  if (way.link === 'none') return noLink(call);
  const appellate = way.link === 'first-page';
  const last = callWhomRuleSays(call, 'Somebody has to see what is wrong with the login.');
  return {
    title: 'Find the right login before the next try',
    ask: ['What does the message say, word for word?', 'How many times have you tried?'],
    expect: ['A refusal above the form, or a page of its own. Nothing is linked then.'],
    say: [
      'Nothing was linked. The form wants the login of this court, not the PACER one.',
      'Type it by hand: the browser may fill in the wrong one. Mind capitals.',
      ...(appellate ? ['In a court of appeals type it in small letters.'] : []),
      'Five wrong tries may lock it for five minutes, and longer with each further one.',
    ],
    never: 'Never ask for the password to try it yourself.',
    stop: 'Stop before the fifth try.',
    picture: 'link-refused',
    branches: [
      { hear: 'Now it shows two names', to: 'L6' },
      { hear: 'I do not know the old login', to: 'X8' },
      {
        hear: 'It says that the account is linked already',
        to: 'X7',
      },
      {
        hear: 'It says locked',
        to: callWhomRuleSays(call, 'Wait at least five minutes; each wrong try makes it longer.'),
      },
      {
        hear: 'My login has & @ $ or * in it',
        to: callWhomRuleSays(call, 'Such a login may not link; it has to be changed.'),
      },
      { hear: 'Refused again', to: last },
    ],
    call: 'court',
  };
};
