import { filingMenusOf, isAppellate, nameInSentence } from '@/lib/courts/court';
import { nextCourtLinks, nextCourtText } from '../next-court-text';
import type { PanelContext, PanelText, PanelTextFor } from '../step';

/** The end: linked where, how that is known, and the next court as a link. */
export const panelText: PanelTextFor = (context): PanelText => {
  const { court, next, memory, page } = context;
  const appellate = court !== null && isAppellate(court.kind);
  // Only once it is: the worker may not have written it yet.
  const recorded = memory.record?.status === 'linked';
  const said = memory.record?.knownBy === 'said-by-you' && !page.facts.filingMenus;
  return {
    title: `Linked in ${court ? nameInSentence(court) : 'this court'}`,
    text: [
      ...(said ? byPerson : appellate ? confirmed : seen)(context),
      ...(next ? [nextCourtText(context)] : []),
    ],
    note: {
      tone: 'done',
      title: 'Done in this court',
      text: said
        ? 'Recorded as linked, because you said so.'
        : appellate
          ? recorded
            ? 'Recorded as linked, because the court confirmed it.'
            : 'The court confirmed it.'
          : recorded
            ? 'Recorded as linked, because the filing menus were seen.'
            : 'The filing menus are there.',
    },
    links: nextCourtLinks(context),
    done: true,
  };
};

const menusOf = ({ court }: PanelContext): string => filingMenusOf(court);

/** The court's own word was not seen: it is the person's. */
const byPerson = (context: PanelContext): string[] =>
  context.court && isAppellate(context.court.kind)
    ? ['Keep the court’s confirmation. Here you use only your PACER account now, to search and to file.']
    : [
        `Choose any menu item except Log Out, and look for **${menusOf(context)}** in the menu bar: they are the proof.`,
        'If they do not appear, log out, close the browser, and sign in again.',
      ];

const confirmed = (): string[] => [
  'The old filer login has ended. Here you use only your PACER account, to search and to file.',
  silent,
];

const seen = (context: PanelContext): string[] => [
  `**${menusOf(context)}** are in the menu bar: this account can file in this court.`,
  `Here you use only your PACER account now, to search and to file. ${silent}`,
];

const silent = 'The guide stays silent in this court.';
