import { byCode } from './decide';
import type { When } from './step';

/** Conditions of the steps that a court's own page can be. X4, the wrong page, is on both sides. */
export const courtWhens = byCode(
  import.meta.glob<When>(['./steps/L*.ts', './steps/X[12347].ts'], { eager: true, import: 'when' }),
);
