import { describe, expect, test } from 'vitest';
import { courts } from '@/lib/courts/registry';
import { courtOfPacerId, siteOf } from '@/lib/courts/site';

const home = ({ host, path }: { host: string; path: string }) => `https://${host}${path}`;

const siteAt = (url: string) => siteOf(new URL(url));
const courtAt = (url: string) => {
  const site = siteAt(url);
  return site && [site.system, site.courtId, site.training];
};

describe.each(courts)('$id', (court) => {
  test('is identified by its host and path', () => {
    expect(courtAt(home(court))).toEqual(['court', court.id, false]);
    expect(courtAt(`${home(court)}any/page.pl?x`)).toEqual(['court', court.id, false]);
  });

  test('is identified on training and test hosts, as training', () => {
    for (const prefix of ['ecf-train', 'ecf-test'])
      expect(courtAt(home(court).replace('ecf.', `${prefix}.`))).toEqual(['court', court.id, true]);
  });

  test('is identified by the sign-in’s return address, and by PACER’s id', () => {
    const signIn = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
    const returnUrl = encodeURIComponent(`${home(court)}cgi-bin/showpage.pl?16`);
    expect(courtAt(`${signIn}?pscCourtId=${court.pacerId}&appurl=${returnUrl}`)).toEqual([
      'sign-in',
      court.id,
      false,
    ]);
    expect(courtAt(`${signIn}?pscCourtId=${court.pacerId}`)).toEqual(['sign-in', court.id, false]);
    expect(courtAt(`${signIn}?appurl=${returnUrl}`)).toEqual(['sign-in', court.id, false]);
    expect(courtOfPacerId(court.pacerId.toLowerCase())).toBe(court.id);
  });
});

test('other hosts: Ohio’s asbestos database is the court’s, hosts of the judiciary’s own network are not', () => {
  const sites = courts.flatMap((court) =>
    court.aliases.map((alias) => [alias, courtAt(`https://${alias}/`)] as const),
  );
  expect(sites.map(([alias]) => alias)).toContain('ecf.ohndad.ohnd.uscourts.gov');
  expect(sites.filter(([, site]) => site === null)).not.toEqual([]);
  for (const [alias, site] of sites) {
    const training = /^ecf-(train|test)\./.test(alias);
    if (alias === 'ecf.ohndad.ohnd.uscourts.gov') expect(site).toEqual(['court', 'ohnd', false]);
    else if (training) expect(site?.[2]).toBe(true);
    else expect(site, alias).toBeNull();
  }
});

test.each([
  ['two databases each', 'https://ecf.gud.uscourts.gov/', 'gud'],
  ['two databases each', 'https://ecf.gub.uscourts.gov/', 'gub'],
  ['two databases each', 'https://ecf.nmid.uscourts.gov/', 'nmid'],
  ['two databases each', 'https://ecf.nmib.uscourts.gov/', 'nmib'],
  ['two databases each', 'https://ecf.vid.uscourts.gov/', 'vid'],
  ['two databases each', 'https://ecf.vib.uscourts.gov/', 'vib'],
  ['a panel behind its path', 'https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf', 'bap9'],
  ['the circuit beside it', 'https://ecf.ca9.uscourts.gov/n/AttorneyFiling/login.jsf', 'ca9'],
  ['a host with its dot', 'https://ecf.ilsd.uscourts.gov./', 'ilsd'],
  ['capitals', 'https://ECF.ILSD.USCOURTS.GOV/', 'ilsd'],
])('%s: %s', (_, url, id) => {
  expect(siteAt(url)?.courtId).toBe(id);
});

test.each([
  'http://ecf.ilsd.uscourts.gov/',
  'https://ecf.ilsd.uscourts.gov:8443/',
  'https://ecf.ilsd.uscourts.gov.example.com/',
  'https://ecf.ilsd.uscourts.gov.evil.gov/',
  'https://ecf-ilsd.uscourts.gov/',
  'https://ecf.ilsd.uscourts.com/',
  'https://ecf.ilsd.us-courts.gov/',
  'https://ecf.ilsd.uscourts.gov@example.com/',
  'https://example.com/ecf.ilsd.uscourts.gov/',
  'https://ecf.ilsd-uscourts.gov/',
  'https://ecf.ils\u0501.uscourts.gov/',
  'https://ecf.zzzz.uscourts.gov/',
  'https://ecf.uscourts.gov/',
  'https://ecf.a.ilsd.uscourts.gov/',
  'https://ecf.ilsd.evil.uscourts.gov/',
  'https://ecf-live.ilsd.uscourts.gov/',
  'https://ecf.alsb.circ11.dcn/',
  'https://ecf.ctb.circ2.dcn/',
  'https://ord-ecf.sso.dcn/',
  'https://www.ilsd.uscourts.gov/',
  'https://ca9-portal.powerappsportals.us/',
  'https://pacer.login.uscourts.gov.example.com/csologin/login.jsf',
  'https://login.uscourts.gov/csologin/login.jsf',
  'https://pacer.login-test.uscourts.gov/csologin/login.jsf',
  'https://evilpacer.uscourts.gov/',
  'file:///ecf.ilsd.uscourts.gov/',
  'data:text/html,ecf.ilsd.uscourts.gov',
])('%s is not a site of a court or PACER', (url) => {
  expect(siteAt(url)).toBeNull();
});

test.each([
  ['an address of no court', 'appurl=https%3A%2F%2Fecf.evil.example%2F', null],
  ['an intranet address', 'appurl=https%3A%2F%2Fecf.alsb.circ11.dcn%2F', null],
  ['a script as its address', 'appurl=javascript%3Aalert(1)', null],
  ['an id of no court', 'pscCourtId=ZZZZDC', null],
  ['half an id', 'pscCourtId=ILSD', null],
  ['the Case Locator', 'pscCourtId=PCL', null],
  ['the wrong letter', 'pscCourtId=ILSDK', null],
  ['a circuit that does not exist', 'pscCourtId=12CA', null],
  [
    'an id and the address of another court: the address counts',
    'pscCourtId=ILSDC&appurl=https%3A%2F%2Fecf.moeb.uscourts.gov%2F',
    'moeb',
  ],
  ['a training address', 'appurl=https%3A%2F%2Fecf-train.nvb.uscourts.gov%2F', 'nvb'],
])('a sign-in with %s', (_, query, id) => {
  expect(siteAt(`https://pacer.login.uscourts.gov/csologin/login.jsf?${query}`)?.courtId).toBe(id);
});

test('PACER’s training and test systems are training', () => {
  for (const url of [
    'https://train-login.uscourts.gov/csologin/login.jsf?pscCourtId=NVTBK',
    'https://qa-login.uscourts.gov/csologin/login.jsf',
    'https://train-pacer.psc.uscourts.gov/pscof/manage/maint.jsf',
    'https://qa-pacer.psc.uscourts.gov/pscof/manage/maint.jsf',
    'https://train-pacer.uscourts.gov/',
  ])
    expect(siteAt(url)?.training, url).toBe(true);
});
