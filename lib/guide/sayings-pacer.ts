import type { Say } from './step';
import { sayingsIn } from './words-of';

/** Words of the steps that a page of PACER can be: the same files as in ./whens-pacer.ts. */
export const pacerSayings = sayingsIn(
  import.meta.glob<Say>(['./steps/[RAS]*.ts', './steps/X[456].ts'], { eager: true, import: 'say' }),
);
