import { byKind } from './claims';
import type { Recogniser } from './recogniser';

/** Recognisers of PACER's own pages, for the small script on PACER's hosts: every file in ./kinds named pacer-*. */
export const pacerRecognisers = byKind(
  import.meta.glob<Recogniser>('./kinds/pacer-*.ts', { eager: true, import: 'default' }),
);
