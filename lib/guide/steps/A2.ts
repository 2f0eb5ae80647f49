import { goOn } from '../go-on';
import type { Context, Say, When, Words } from '../step';

export const when: When = {
  decisive: ({ facts }) => facts.accountType === 'legacy',
  is: ({ kind, facts }) => kind === 'pacer-account' && facts.accountType !== 'administrative',
};

export const say: Say = (context): Words => {
  const { accountType } = context.seen.facts;
  if (accountType === 'legacy') return legacy(context);
  if (accountType === 'upgraded') return upgraded(context);
  return {
    title: 'Look for “Account Type” on this page',
    text: [
      '**Legacy PACER Account**: choose Upgrade beside it. **Upgraded PACER Account**: nothing to do here, go on to the court’s site.',
      '“Account Status” in place of “Case Search Status” means an administrative account (PAA): it cannot file.',
    ],
    call: 'pacer',
  };
};

const legacy = ({ seen }: Context): Words => ({
  title: 'Choose “Upgrade” beside Legacy PACER Account',
  text: [
    'Only an upgraded account can file and be linked. Three short pages follow: Person, Address, Security.',
    'Your courts’ old CM/ECF logins stay as they are. Is this the firm’s account and not yours? Do not upgrade it: register for one of your own.',
    ...inactive(seen.facts.searchInactive),
  ],
  note: {
    tone: 'care',
    title: 'The old username ends',
    text: 'After the upgrade it works nowhere, and the account can no longer be shared. If colleagues sign in with it, tell them first.',
  },
});

const upgraded = (context: Context): Words => ({
  title: 'Go on to the court: nothing to do here',
  text: [
    goOn(context),
    ...inactive(context.seen.facts.searchInactive),
    ...(context.seen.facts.multifactor === 'not-enrolled'
      ? [
          'Multifactor authentication is not set up. When the sign-in asks for it, **Enroll** stands on this page.',
        ]
      : []),
  ],
  note: { tone: 'done', title: 'Upgraded', text: 'This account can file and be linked.' },
});

const inactive = (is: boolean | undefined): string[] =>
  is
    ? ['Case Search Status is Inactive: that turns searching off. **Filing and upgrading are not affected.**']
    : [];
