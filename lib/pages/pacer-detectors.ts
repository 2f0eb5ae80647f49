import { byKind } from './detect';
import type { Detector } from './detector';

/** Detectors of PACER's own pages, for the small script on PACER's hosts: every file in ./kinds named pacer-*. */
export const pacerDetectors = byKind(
  import.meta.glob<Detector>('./detectors/pacer-*.ts', { eager: true, import: 'default' }),
);
