import type { Context, Say, When, Words } from '../step';

export const when: When = {
  offered: true,
  is: ({ kind, facts }) =>
    kind === 'pacer-notice' ||
    (kind === 'pacer-login' &&
      facts.signInFor !== 'account' &&
      !facts.signInRefused &&
      (facts.signInFor !== 'court' || !isShort(facts.username))),
};

/** Too short for an upgraded account. */
export const isShort = (username: string | undefined): boolean =>
  username === 'six' || username === 'under-eight';

export const say: Say = (context): Words => {
  const { seen } = context;
  if (seen.kind === 'pacer-notice') return notice(context);
  if (seen.facts.signInFor === 'other') return noCourt;
  return {
    title: 'Sign in with your own PACER account',
    text: [
      'Use the username and password of your **individual upgraded** PACER account, not the court’s old CM/ECF login.',
      'Leave **Client Code** empty unless your firm requires one. “Forgot password?” and “Forgot username?” stand below the form.',
    ],
    note: {
      tone: 'care',
      title: 'Not the firm’s shared account',
      text: 'A shared account cannot be used to file, and linking it is permanent. No account of your own? Choose “Need an account?” below the form.',
    },
  };
};

const noCourt: Words = {
  title: 'Begin at the court’s own site',
  text: [
    'This sign-in names no court: it leads to PACER for looking cases up, where nothing can be linked or filed.',
    'Open the court’s CM/ECF site, choose **Document Filing System**, and sign in on the page that it leads to.',
  ],
};

/** The sentences of two notices are PACER's own (page of 2016); filing despite them is confirmed by courts in 2025. */
function notice({ seen }: Context): Words {
  const { notice } = seen.facts;
  if (notice === 'other' || !notice)
    return {
      title: 'Read PACER’s notice, then close it',
      text: [
        'The sign-in goes on after it. If it is about your account, PACER Service Center can explain it.',
      ],
      call: 'pacer',
    };
  return {
    title: 'Choose Continue: filing is not affected',
    text: [
      notice === 'search-inactive'
        ? 'The **search** status of this account is inactive. You cannot look cases up with it, and you can still e-file and link.'
        : 'The **search** privileges of this account are not activated. You can still e-file and link.',
      'To search again, call PACER Service Center. It need not be now.',
    ],
    call: 'pacer',
  };
}
