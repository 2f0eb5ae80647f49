import type { Choice, PanelContext, PanelTextFor } from '../step';
import { comesNext, lastSeen } from './last-seen';
import { noneOfThese } from './none-of-these';
import { title } from './title';

/** What a court's page may say, in the person's words, and the step that it then is. */
const inCourt: Choice[] = [
  { says: 'It asks for my old CM/ECF login', to: 'L5' },
  { says: 'It shows two names', to: 'L6' },
  { says: 'It says my accounts are linked now', to: 'linked' },
  { says: 'It says no: already linked, pending, or an error', to: 'X2' },
  { says: 'None of these', to: 'none' },
];

/** The same of PACER's sign-in to a court. */
const atPacer: Choice[] = [
  { says: 'It asks for my PACER username and password', to: 'S1' },
  { says: 'It asks for a code from my app', to: 'S2' },
  { says: 'It says that my account must be updated', to: 'S3' },
  { says: 'It is about an authentication app or backup codes', to: 'A7' },
  { says: 'It refuses my sign-in', to: 'S5' },
  { says: 'None of these', to: 'none' },
];

/** The same where no court is signed in to: on the account's own pages, where any PACER username is right. */
const inAccount: Choice[] = [
  { says: 'It asks for my PACER username and password', to: 'A1' },
  { says: 'It shows my account, with its type', to: 'A2' },
  ...atPacer.filter(({ to }) => to !== 'S1' && to !== 'none'),
  { says: 'It says that my request for e-filing was sent', to: 'R3' },
  { says: 'None of these', to: 'none' },
];

const isCourtsPage = ({ kind, facts }: PanelContext['page']): boolean =>
  kind.startsWith('court-') || facts.address !== undefined;

export const panelText: PanelTextFor = ({ court, page, memory }) => {
  const step = memory.record?.step;
  const [last, next] = [step && lastSeen[step], step && comesNext[step]];
  const isAnswer = page.kind === 'court-link-answer';
  const onCourtsPage = isCourtsPage(page);
  return {
    title: isAnswer ? 'Read the court’s answer, and say what it says' : title,
    text: [
      isAnswer
        ? 'The guide does not know this answer. It may say that the accounts are linked, or that they are not.'
        : 'The guide does not know this page, and pressed nothing on it.',
      ...(last ? [`**Last seen:** ${last}.${next ? ` Next comes ${next}.` : ''}`] : []),
      'What does the page say?',
    ],
    choices: onCourtsPage ? inCourt : court ? atPacer : inAccount,
    none: noneOfThese(court !== null),
    call: onCourtsPage ? 'court' : 'pacer',
  };
};
