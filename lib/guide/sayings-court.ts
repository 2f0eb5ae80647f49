import type { Say } from './step';
import { sayingsIn } from './words-of';

/** Words of the steps that a court's own page can be: the same files as in ./whens-court.ts. */
export const courtSayings = sayingsIn(
  import.meta.glob<Say>(['./steps/L*.ts', './steps/X[12347].ts'], { eager: true, import: 'say' }),
);
