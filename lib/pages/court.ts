import { byKind } from './claims';
import { readCmecf } from './cmecf';
import { Page } from './page';
import type { Recogniser } from './recogniser';

/** Recognisers of the courts' own pages, for the small script on court hosts: every file in ./kinds named court-*. */
export const courtRecognisers = byKind(
  import.meta.glob<Recogniser>('./kinds/court-*.ts', { eager: true, import: 'default' }),
);

Page.readCmecf = readCmecf;
