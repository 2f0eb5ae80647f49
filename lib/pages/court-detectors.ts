import { byKind } from './detect';
import type { Detector } from './detector';

/** Detectors of the courts' own pages, for the small script on court hosts: every file in ./kinds named court-*. */
export const courtDetectors = byKind(
  import.meta.glob<Detector>('./detectors/court-*.ts', { eager: true, import: 'default' }),
);
