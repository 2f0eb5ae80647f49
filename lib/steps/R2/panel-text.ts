import type { PacerFacts, RegistrationScreen } from '@/lib/pages/pacer-facts';
import type { PanelText, PanelTextFor } from '../step';

/** Screens and choices as D. Mont. and D.D.C. print them (FACTS.md, E-file registration). */
export const panelText: PanelTextFor = ({ page }): PanelText => {
  const { registrationScreen = 'court', registrant } = page.facts;
  const others = registrant && casesOf[registrant === 'attorney' ? 'non-attorney' : 'attorney'];
  return {
    ...screens[registrationScreen](registrant),
    call: 'court',
    ...(others ? { withoutNotes: others } : {}),
  };
};

/** The cases that take one of the two registrations, as their notes begin (lib/courts/filer-cases.ts). */
const casesOf = {
  attorney: /^\*\*(Pro hac vice|Admission|Pro bono|Reinstatement):/,
  'non-attorney': /^\*\*(Filing agent|Without an attorney):/,
};

const waiting = 'Nothing can be filed until the court has approved the request; its e-mail says so.';

const screens: Record<
  RegistrationScreen,
  (who: PacerFacts['registrant']) => Pick<PanelText, 'title' | 'text'>
> = {
  court: (who) => ({
    title: 'Choose the kind of court and the court, then Next',
    text: [
      who === 'non-attorney'
        ? 'This registration is for filers who are not attorneys: also choose your **role** (such as Creditor, Filing Agent, Party, Trustee). A court may not take every role.'
        : 'This registration is for attorneys. Are you not one? Choose **Non-Attorney E-File Registration** under Maintenance.',
      'Ask for one court at a time, with your own upgraded account.',
      waiting,
    ],
  }),
  kind: () => ({
    title: 'Choose what you ask the court for, then Next',
    text: [
      '**Admitted there already?** Choose E-File Registration Only.',
      '**Not admitted?** Choose one of the court’s kinds of admission. Pro hac vice is among them where the court takes it this way, and may need the case number.',
      'Some courts want a motion or an order first, or a form of their own as well: look at the court’s site before you continue.',
    ],
  }),
  filer: () => ({
    title: 'Check your data and how notices are to come, then Next',
    text: [
      'Fields with a star are required; **Email Frequency** and **Email Format** are among them. A box lets you give this court another e-mail address.',
      '“Once Per Day” is a summary; “At The Time of Filing” is one e-mail for each filing, and the safer choice for deadlines.',
    ],
  }),
  payment: () => ({
    title: 'Add a card or bank account, or choose Next without one',
    text: ['This screen is optional. What is stored here can pay PACER, filing and admission fees.'],
  }),
  terms: (who) => ({
    title: 'Check the acknowledgments, then press Submit',
    text: [
      `${who === 'non-attorney' ? '' : 'Attorneys check **two** boxes. '}Submit sends the request to the court: it creates no link.`,
      waiting,
    ],
  }),
};
