import { expect, test } from 'vitest';
import { courtCard, numbersOnCard } from '@/lib/courts/cards';
import { type Court, type CourtCard, nameInSentence } from '@/lib/courts/court';
import { courtById, courts, landingUrl } from '@/lib/courts/registry';
import { unknownCourt } from '@/lib/courts/unknown-court';
import { pacerEmail, pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';

const court = (id: string): Court => {
  const found = courtById(id);
  if (!found) throw new Error(`no court ${id}`);
  return found;
};

test('94 district, 94 bankruptcy, 13 appellate courts, 3 panels, the J.P.M.L. and two special courts', () => {
  const count: Record<string, number> = {};
  for (const { kind } of courts) count[kind] = (count[kind] ?? 0) + 1;
  expect(count).toEqual({ district: 94, bankruptcy: 94, appellate: 13, bap: 3, jpml: 1, special: 2 });
});

test.each(['id', 'pacerId', 'name', 'shortName'] as const)('no two courts share a %s', (field) => {
  expect(new Set(courts.map((one) => one[field])).size).toBe(courts.length);
});

test('no two courts share an address', () => {
  expect(new Set(courts.map(landingUrl)).size).toBe(courts.length);
});

test.each(courts)('$id is complete', (one) => {
  expect(one.id).toMatch(/^[a-z]{2,4}\d{0,2}$/);
  expect(one.pacerId).toMatch(/^[A-Z0-9]{4,6}$/);
  expect(one.host).toMatch(/^ecf\.[a-z0-9]+\.uscourts\.gov$/);
  expect(one.path).toMatch(/^\/([a-z-]+\/)?$/);
  expect(one.website).toMatch(/^[a-z0-9.-]+\.(gov|us)(\/.*)?$/);
  expect(one.timeZone).toMatch(/^(America|Pacific)\//);
  expect(one.sources.length).toBeGreaterThan(0);
  if (/^(district|bankruptcy)$/.test(one.kind)) expect(one.state).toMatch(/^[A-Z]{2}$/);
  if (!/^(jpml)$/.test(one.kind)) expect(one.circuit).toMatch(/^(\d{1,2}|DC|FED)$/);
  const { date, certainty } = one.nextGen;
  if (date) {
    expect(date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    expect(certainty).toMatch(/^(done|announced|approx)$/);
  } else expect(certainty).toBeNull();
  for (const { phone, asOf, label } of one.helpDesk) {
    expect(phone).toMatch(/^\d{3}-\d{3}-\d{4}( x\d+)?$/);
    expect(label).not.toBe('');
    if (asOf) expect(asOf).toMatch(/^20\d\d(-\d\d)?$/);
  }
});

test('205 courts have a phone number; of the two without, one has another contact', () => {
  const withoutNumber = courts.filter((one) => one.helpDesk.length === 0);
  expect(withoutNumber.map((one) => [one.id, one.contact !== null])).toEqual([
    ['ca9', true],
    ['bap10', false],
  ]);
});

test('128 NextGen dates: 69 done, 56 announced, 3 approximate', () => {
  const count = (certainty: string) => courts.filter((one) => one.nextGen.certainty === certainty).length;
  expect([count('done'), count('announced'), count('approx')]).toEqual([69, 56, 3]);
});

test('panels are on their circuit’s host, and irregular courts have the addresses in FACTS.md', () => {
  expect(['bap1', 'bap9', 'bap10'].map((id) => landingUrl(court(id)))).toEqual([
    'https://ecf.ca1.uscourts.gov/bn/AttorneyFiling/login.jsf',
    'https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf',
    'https://ecf.ca10.uscourts.gov/cmecf-bap-live/servlet/TransportRoom?servlet=Login',
  ]);
  expect(court('ohnd').aliases).toContain('ecf.ohndad.ohnd.uscourts.gov');
  expect(court('cofc').website).toBe('www.uscfc.uscourts.gov');
});

test('numbers and dates are as the courts’ guides print them (FACTS.md, Help-desk numbers)', () => {
  const phones = (id: string) => court(id).helpDesk.map((desk) => [desk.phone, desk.label, desk.asOf]);
  expect(phones('moeb')).toContainEqual(['314-244-4500', "Clerk's office (CM/ECF credentials)", '2019-07']);
  expect(court('moeb').nextGen).toEqual({ date: '2019-07-15', certainty: 'done' });
  expect(phones('ilsb')).toContainEqual(['618-482-9075', "Clerk's office", '2021-09']);
  expect(court('ilsb').nextGen.date).toBe('2021-09-13');
  expect(phones('ilsd').slice(0, 2)).toEqual([
    ['618-482-9371', "Clerk's office, East St. Louis", '2021-08'],
    ['618-439-7760', "Clerk's office, Benton", '2021-08'],
  ]);
  expect(court('ilsd').nextGen).toEqual({ date: '2021-08-23', certainty: 'done' });
  expect(court('jpml').nextGen).toEqual({ date: '2021-05-03', certainty: 'done' });
  expect(pacerServiceCenter.phone).toBe('(800) 676-6856');
  expect(pacerEmail).toBe('pacer@psc.uscourts.gov');
});

test('a card has the registry’s data, with two of the numbers', () => {
  for (const one of courts)
    expect(courtCard(one.id)).toEqual({
      id: one.id,
      shortName: one.shortName,
      kind: one.kind,
      contact: one.contact,
      helpDesk: numbersOnCard(one.helpDesk),
    });
  expect(courtCard('xxx')).toBeNull();
});

test('a card has the newest numbers, and one that the court names for its logins', () => {
  const shown = (id: string) => courtCard(id)?.helpDesk.map(({ phone, asOf }) => [phone, asOf]);
  expect(shown('ilsd')).toEqual([
    ['866-222-2104', '2023-01'],
    ['866-867-3169', '2023-01'],
  ]);
  expect(shown('moeb')).toEqual([
    ['866-803-9517', '2023-01'],
    ['314-244-4500', '2019-07'],
  ]);
  expect(court('gand').helpDesk.map(({ label }) => label)).toContain('CM/ECF login/password help');
  expect(courtCard('gand')?.helpDesk.map(({ label }) => label)).toEqual([
    'CM/ECF help desk, Atlanta',
    'CM/ECF login/password help',
  ]);
  expect(numbersOnCard([])).toEqual([]);
});

test('numbers of September 2026: nine courts of the lookup, two of them with others on their own page', () => {
  const of2026 = courts.filter(({ helpDesk }) => helpDesk.some(({ asOf }) => asOf === '2026-09'));
  expect(of2026.map(({ id }) => id)).toEqual([
    'flmb',
    'flnb',
    'flsb',
    'gamb',
    'ganb',
    'gasb',
    'txnb',
    'txsb',
    'txwb',
  ]);
  const phones = (id: string) => courtCard(id)?.helpDesk.map(({ phone }) => phone);
  expect(phones('flnb')).toEqual(['850-521-5001', '866-639-4615']);
  expect(phones('flmb')).toEqual(['813-301-5319', '813-301-5079']);
});

test('a court’s name in a sentence', () => {
  const inSentence = (id: string) => nameInSentence(courtById(id) ?? (unknownCourt(id).card as CourtCard));
  expect(['ilsd', 'moeb', 'ca7', 'bap9', 'jpml', 'cit', 'ca99'].map(inSentence)).toEqual([
    'S.D. Ill.',
    'Bankr. E.D. Mo.',
    'the 7th Cir.',
    `the ${court('bap9').shortName}`,
    `the ${court('jpml').shortName}`,
    `the ${court('cit').shortName}`,
    'this court',
  ]);
});
