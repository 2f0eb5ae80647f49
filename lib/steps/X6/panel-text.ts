import { exceptionsText } from '@/lib/courts/exceptions-text';
import { filedAnswers, filedQuestion } from '../filed-question';
import { nextCourtText } from '../next-court-text';
import { filedBefore } from '../shared-conditions';
import type { PanelText, PanelTextFor } from '../step';
import { title } from './title';

/** A question with both answers, then the courts that differ, from their own rules (FACTS.md, E-file registration). */
export const panelText: PanelTextFor = (context): PanelText =>
  filedBefore(context.memory)
    ? {
        title: 'Link the account that you have: do not register again',
        text: [
          'A new registration may be rejected where an account exists. The link is made in the court’s own site.',
          nextCourtText(context),
          evenSo,
          `**Courts that differ.** ${exceptionsText}`,
        ],
        choices: filedAnswers.filter(({ to }) => to === 'never-filed'),
      }
    : {
        title,
        text: [
          filedQuestion(context),
          '**Yes, and you want to e-file again:** do not register. Link the account that you have, in the court’s own site. A new registration may be rejected.',
          evenSo,
          `**No:** this is the right page${context.page.facts.registrant === 'non-attorney' ? ' for filers who are not attorneys, and for limited access' : ''}. The court decides on the request, and tells you by e-mail when you can file.`,
          `**Courts that differ.** ${exceptionsText}`,
        ],
        choices: filedAnswers,
      };

const evenSo =
  '**Admission, pro hac vice, or reinstatement:** this may be the right page even so. Ask the court.';
