import { nameInSentence } from '@/lib/courts/court';
import type { Choice, PanelContext } from './step';

/** "Have you ever filed in S.D. Ill.?": it decides between linking and registering (FACTS.md, E-file registration). */
export const filedQuestion = ({ next }: PanelContext): string =>
  `Have you ever filed electronically in **${next ? nameInSentence(next) : 'this court'}**, under any name?`;

export const filedAnswers: Choice[] = [
  { says: 'Yes, I have filed there', to: 'filed' },
  { says: 'No, never', to: 'never-filed' },
];
