import { byCode } from './decide';
import type { When } from './step';

/** Conditions of the steps that a page of PACER can be. X4, the wrong page, is on both sides. */
export const pacerWhens = byCode(
  import.meta.glob<When>(['./steps/[RAS]*.ts', './steps/X[456].ts'], { eager: true, import: 'when' }),
);
