import { nameInSentence } from '@/lib/courts/court';
import { filedAnswers, filedQuestion } from '../filed-question';
import { nextCourtText } from '../next-court-text';
import type { PanelContext, PanelText, PanelTextFor } from '../step';

export const panelText: PanelTextFor = (context): PanelText => {
  const { accountType } = context.page.facts;
  if (accountType === 'legacy') return legacy(context);
  if (accountType === 'upgraded') return upgraded(context);
  return {
    title: 'Look for “Account Type” on this page',
    text: [
      '**Legacy PACER Account**: choose Upgrade beside it, if it is yours alone. **Upgraded PACER Account**: it can be linked. Go to the court’s site.',
      '“Account Status” in place of “Case Search Status” means an administrative account (PAA): it cannot file.',
    ],
    call: 'pacer',
  };
};

const legacy = ({ page }: PanelContext): PanelText => ({
  title: 'Choose “Upgrade” beside Legacy PACER Account, if it is yours alone',
  text: [
    '**Do others sign in with this account?** Then do not upgrade it: register for one of your own.',
    'Only an upgraded account can file and be linked. Three short pages follow: Person, Address, Security. Your courts’ old CM/ECF logins stay as they are until you link.',
    ...inactive(page.facts.searchInactive),
  ],
  note: {
    tone: 'care',
    title: 'The old username ends',
    text: 'After the upgrade nobody can share the account. (W.D. Tex. lets a filer keep a username that meets the new rules.)',
  },
});

const upgraded = (context: PanelContext): PanelText => ({
  ...onward(context),
  note: {
    tone: 'done',
    title: 'Upgraded',
    text:
      context.next && context.memory.filed === false
        ? 'This account can file once the court has approved it.'
        : 'This account can be linked.',
  },
});

/** Where to go on: to the link or to a request, by whether the person has filed in the court to go on with. */
function onward(context: PanelContext): Pick<PanelText, 'title' | 'text' | 'choices'> {
  const { next, memory } = context;
  const more = [
    ...inactive(context.page.facts.searchInactive),
    ...(context.page.facts.multifactor === 'not-enrolled'
      ? [
          'Multifactor authentication is not set up, and filers must have it. You can do it now: choose **Enroll** on this page.',
        ]
      : []),
  ];
  if (next && memory.filed === null && !context.nextHasNoLink)
    return {
      title: 'Answer one question, then continue',
      text: [
        filedQuestion(context),
        '**Yes:** you link your old login, in that court’s own site. **No:** you ask the court for e-filing, on this one.',
        ...more,
      ],
      choices: filedAnswers,
    };
  if (next && memory.filed !== undefined)
    return {
      title: memory.filed
        ? 'Link it in the court: nothing to do here'
        : `Ask for e-filing in ${nameInSentence(next)}: nothing to link`,
      text: [
        nextCourtText(context),
        ...(memory.filed
          ? []
          : [
              '**Sent it already?** The court answers by e-mail. Check E-File Status, under Maintenance, shows the request.',
            ]),
        ...more,
      ],
    };
  return {
    title: 'Link it in the court, or request to file there',
    text: [
      `**Filed in the court before?** ${nextCourtText(context)}`,
      '**Never filed there?** Request it here: Maintenance, then Attorney Admissions/E-File Registration, or Non-Attorney E-File Registration.',
      ...more,
    ],
  };
}

const inactive = (is: boolean | undefined): string[] =>
  is
    ? [
        'Case Search Status is Inactive: you cannot search. **Filing, linking and upgrading are not affected.**',
      ]
    : [];
