import { dayOf } from '@/lib/courts/source-dates';
import type { HelpCode } from '@/lib/help-codes';
import { mustAsk } from './shared-conditions';
import type { AtOpenStop, Choice, PanelText } from './step';
import { called, waysToEnd } from './stop-ends';

/** Steps on the way to the link at which an open stop is shown, with what the person may say of it there. */
const onTheWay: Partial<Record<HelpCode, Choice[]>> = {
  L1: [called],
  S1: [called],
  S2: [called],
  S3: [called],
  S4: [called],
  S5: [called],
  X4: [called],
  L2: waysToEnd,
  L3: waysToEnd,
  L4: waysToEnd,
  L5: waysToEnd,
  X2: waysToEnd,
};

/** Pages whose own text the person needs as well: the two names, or the question what the page says. */
const withOwnText: readonly HelpCode[] = ['L6', 'X9'];

/** Steps that would say that the link was made, or should have been. */
const afterSubmit: readonly HelpCode[] = ['L7', 'L8', 'X3'];

/**
 * The text of a step where a stop is open in the court: the stop comes first on every step on the way to the link, and
 * nothing says "linked" before the person was asked. Every panel and the popup get their texts through this. A page loads it
 * (`steps/open-stop.js`) only where a stop is open.
 */
export const atOpenStop: AtOpenStop = (code, { page, memory }, text) => {
  const { record } = memory;
  if (page.training) return text;
  const when = dayOf(record?.times.differ ?? 0);
  if (afterSubmit.includes(code)) return mustAsk(record) ? question(when) : notSubmitted;
  const ends = onTheWay[code];
  if (ends)
    return {
      title: 'Call before you try again',
      text: [
        'Was one of them a colleague’s or the firm’s? Log out, and sign in with **your own** PACER account.',
        `**This page:** ${text.title}.`,
      ],
      note: stopNote(when),
      call: 'court',
      ends,
    };
  const { names = 'unclear' } = page.facts;
  if (!withOwnText.includes(code) || names !== 'unclear') return text;
  return {
    ...text,
    text: [...text.text, ...(text.note ? [`**${text.note.title}.** ${text.note.text}`] : [])],
    note: stopNote(when),
    call: 'court',
    ends: code === 'L6' ? [called] : waysToEnd,
  };
};

const stopNote = (when: string): NonNullable<PanelText['note']> => ({
  tone: 'stop',
  title: 'Stop: two names differed here',
  text: `On ${when}, the page before Submit showed two different names. You cannot undo a link yourself.`,
});

/** Before anything is called linked. */
const question = (when: string): PanelText => ({
  title: 'Answer before you continue',
  note: {
    tone: 'stop',
    title: 'Did you press Submit on that page?',
    text: `On ${when}, the page before Submit showed two different names.`,
  },
  text: ['Filing menus may also belong to another person who signed in here. Then the answer is no.'],
  choices: [
    { says: 'Yes, I pressed Submit', to: 'pressed' },
    { says: 'No, I did not', to: 'unpressed' },
  ],
  call: 'court',
});

/** The menus are somebody's who may file here: nobody is accused, and nothing is called linked. */
const notSubmitted: PanelText = {
  title: 'Continue your work here',
  text: [
    'The filing menus belong to the PACER account that is signed in now. Nothing was linked on the page with the two names.',
    'The guide still stops you on the way to the link, until you say that the names are settled:',
  ],
  ends: waysToEnd,
};
