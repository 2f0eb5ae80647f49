import { filingMenusOf } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import type { Memory, WorkedFor } from '@/lib/memory/memory';
import type { PageSummary } from '@/lib/pages/page-summary';
import type { PanelContext, PanelText } from './step';

/**
 * What the panel says otherwise where several people were added. Apart from the steps' own texts, so that nobody else's page
 * loads it.
 */
export interface PeopleWords {
  /** A step's text, as it is for the person worked for. */
  textFor(code: HelpCode, context: PanelContext, text: PanelText): PanelText;
  /** What to ask on this page, of filing menus or of a confirmation that may be another person's; null for nothing. */
  whoseQuestion(page: Pick<PageSummary, 'kind' | 'facts'>, memory: Memory): string | null;
}

/** Pages on which a mistake costs, where the panel is shown anyway: there the person may be asked whose something is. */
const decisive = /^court-link-(form|failed|done|answer)$/;

/** Filing menus are there, and for the person worked for no link is known. */
const menusOfUnknown = ({ facts }: Pick<PageSummary, 'facts'>, { record }: Memory): boolean =>
  facts.filingMenus === true && record?.status !== 'linked';

/** A confirmation behind two names that were not those of the person worked for. */
const confirmedForUnknown = (kind: string, { id, whose }: WorkedFor): boolean =>
  kind === 'court-link-done' && (whose.doubt === id || whose.open?.by === 'confirmation');

export const peopleWords: PeopleWords = {
  textFor(code, context, text) {
    const { memory, page, court } = context;
    const { person } = memory;
    if (!person) return text;
    if (code === 'L6') return lastCheck(context, text, person);
    if (code === 'L7' && confirmedForUnknown(page.kind, person)) return { ...text, note: forWhom(person) };
    if (code === 'L8' && menusOfUnknown(page, memory)) return ofUnknown(filingMenusOf(court), person);
    // Menus alone are nobody's: what is known is the confirmation.
    if (code === 'L8' && text.note && memory.record?.knownBy === 'confirmation-seen')
      return { ...text, note: { ...text.note, text: 'Recorded as linked, because the court confirmed it.' } };
    return text;
  },
  whoseQuestion(page, memory) {
    const { person, guidance } = memory;
    if (!person || person.whose.not.includes(person.id)) return null;
    const { name, whose } = person;
    if (confirmedForUnknown(page.kind, person))
      return `Is the link that the court confirmed ${name}’s after all?`;
    if (menusOfUnknown(page, memory) && guidance.guiding)
      return `Is the account that is signed in ${name}’s own?`;
    if (!whose.open || !decisive.test(page.kind)) return null;
    return whose.open.by === 'menus'
      ? `Filing menus were seen here before. Was that ${name}’s own account?`
      : `The court confirmed a link here before, after other names. Was it ${name}’s?`;
  },
};

/** Holds both names against that of the person. Initials and parts of a name are never said to agree. */
function lastCheck({ page }: PanelContext, text: PanelText, { name, check }: WorkedFor): PanelText {
  const agree = page.facts.names === 'same' || page.facts.names === 'compatible';
  if (check === 'contradict')
    return {
      ...text,
      title: 'Compare both names before you press Submit',
      note: {
        tone: 'care',
        title: `${agree ? 'These names agree' : 'The guide cannot tell whether these names agree'}, but you are working for ${name}`,
        text: `For ${name} the names do not fit. Before Submit, find out whose accounts these are. Wrong accounts: go back. Another person’s: choose that person in the guide’s popup.`,
      },
    };
  const own =
    check === 'agree'
      ? `Both read like ${name}, for whom you are working.`
      : `You are working for ${name}: check that both names are this person’s.`;
  return text.note ? { ...text, note: { ...text.note, text: `${text.note.text} ${own}` } } : text;
}

const forWhom = ({ name }: WorkedFor): NonNullable<PanelText['note']> => ({
  tone: 'care',
  title: 'Linked, but for whom?',
  text: `The names before were not ${name}’s. Nothing is recorded for ${name} until you say whose link it is.`,
});

/** Filing menus do not say whose account is signed in. */
const ofUnknown = (menus: string, { name }: WorkedFor): PanelText => ({
  title: 'Say whose account is signed in',
  text: [
    `${menus} are in the menu bar: the account that is signed in can file in this court. They do not say whose it is.`,
  ],
  note: {
    tone: 'plain',
    title: `You are working for ${name}`,
    text: `Is it another person’s account? Then log out, and sign in with ${name}’s own PACER account.`,
  },
});
