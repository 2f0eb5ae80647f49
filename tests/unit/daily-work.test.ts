import { expect, test } from 'vitest';
import { isDailyWork } from '@/lib/pages/daily-work';

const at = (path: string) => isDailyWork(new URL(path, 'https://ecf.ilsd.uscourts.gov'));

test.each([
  '/cgi-bin/DktRpt.pl?123456789012345-L_1_0-1',
  '/cgi-bin/HistDocQry.pl?1',
  '/cgi-bin/iquery.pl?123456789012345-L_1_0-1',
  '/cgi-bin/iqquery.pl',
  '/cgi-bin/qryAttorneys.pl?77',
  '/cgi-bin/qrySummary.pl',
  '/cgi-bin/show_temp.pl?file=1',
  '/cgi-bin/show_multidocs.pl',
  '/cgi-bin/CaseFiled-Rpt.pl',
  '/cgi-bin/Dispatch.pl?CivilEvents',
  '/cgi-bin/dktrpt.pl',
  '/n/beam/doc1.pl',
  '/doc1/06901234567',
  '/doc1/iquery.plain',
  '/ejuror/TransportRoom',
  '/PublicCalendar/today',
  '/jma/',
  '/ecfstatsdash/x',
])('%s is daily work', (path) => {
  expect(at(path)).toBe(true);
});

test.each([
  ['Query before anything was asked', '/cgi-bin/iquery.pl'],
  ['the first page', '/cgi-bin/login.pl'],
  ['Utilities', '/cgi-bin/DisplayMenu.pl?Utilities'],
  ['a script that ends alike', '/cgi-bin/NotDktRpt.pl'],
  ['a script that begins alike', '/cgi-bin/DktRptHelp.pl'],
  ['another ending', '/cgi-bin/DktRpt.html'],
  ['a script’s name with more behind it', '/cgi-bin/DktRpt.pl/link'],
  ['a script’s name behind the question mark', '/cgi-bin/Link.pl?/DktRpt.pl'],
  ['a folder deeper down', '/link/doc1/1'],
  ['a folder that begins alike', '/doc12/1'],
])('%s is not', (_, path) => {
  expect(at(path)).toBe(false);
});
