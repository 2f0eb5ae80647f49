import { expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm, plainPage } from '@/lib/simulator/pages';
import { untilSettled } from '../browser/settled';
import { guidedToSignIn, signedInTo, signIn } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();
const court = practiceCourts.ilsd;
if (!court) throw new Error('no ilsd');
const form = linkForm({ court, filer: false });

/** Pages on which the extension shows nothing, although they contain text that it looks for. */
const silent: [string, string, string?][] = [
  ['a docket that quotes the link form', 'https://ecf.ilsd.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1'],
  ['a Reports menu', 'https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Reports'],
  ['a query', 'https://ecf.ilsd.uscourts.gov/cgi-bin/iquery.pl'],
  ['a court’s public guide', 'https://www.ilsd.uscourts.gov/linking', `<!DOCTYPE html>${form}`],
  ['a look-alike host', 'https://ecf.ilsd.uscourts.gov.evil.uscourts.gov/cgi-bin/LinkAccount.pl', form],
  ['a court that does not exist', 'https://ecf.zzzz.uscourts.gov/cgi-bin/LinkAccount.pl', form],
  [
    'a juror’s login',
    'https://ecf.ilsd.uscourts.gov/ejuror/TransportRoom?servlet=login',
    '<h1>eJuror</h1><form>Participant Number <input> Password <input type=password></form><a href="/cgi-bin/login.pl">x</a>',
  ],
  [
    'a docket under an unknown script',
    'https://ecf.ilsd.uscourts.gov/cgi-bin/New.pl',
    plainPage(
      { court, filer: false },
      'Docket',
      `<table>${'<tr><td>Link a CM/ECF account to my PACER account</td></tr>'.repeat(500)}</table>`,
    ),
  ],
];

test.each(silent)('%s', async (_, url, html) => {
  const { page, overlay } = practice;
  await signedInTo(page, 'ilsd');
  practice.court.extra = (asked) => (html && asked.href === url ? { html } : null);
  await page.goto(url);
  expect(await page.locator('body').innerText()).not.toContain('Not in the practice court');
  await untilSettled(page);
  expect(await overlay.text()).toBeNull();
  expect(await page.evaluate(() => document.querySelector('[data-ecf-link-guide]'))).toBeNull();
  expect(await practice.stored()).toEqual({});
});

test('a page that is almost the form: the panel has no ring, and says that the page looks different', async () => {
  const { page, overlay } = practice;
  await signedInTo(page, 'ilsd');
  const url = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';
  practice.court.extra = (asked) =>
    asked.href === url ? { html: form.replace(/type="password"/, 'type="text"') } : null;
  await page.goto(url);
  const said = await overlay.waitFor(/Help code\s*L5/);
  expect(said).toContain('This page looks different from what the guide knows');
  expect(said).toContain('866-222-2104');
  expect(await overlay.ring()).toBeNull();
  await practice.picture('looks-different');
});

test('Utilities without the entry: the panel has no ring', async () => {
  const { page, overlay } = practice;
  await guidedToSignIn(page, overlay);
  await signIn(page);
  await overlay.waitFor(/L2/);
  const url = 'https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities';
  practice.court.extra = (asked) =>
    asked.href === url ? { html: plainPage({ court, filer: false }, 'Utilities') } : null;
  await page.goto(url);
  expect(await overlay.waitFor(/Help code\s*L3/)).toContain('looks different');
  expect(await overlay.ring()).toBeNull();
});

test('a filer who is linked already is recorded, and nothing is shown', async () => {
  const { page, overlay } = practice;
  practice.court.begin('linked-before');
  await signedInTo(page, 'moeb');
  await expect
    .poll(() => practice.stored())
    .toMatchObject({ 'court:moeb': { status: 'linked', knownBy: 'filing-menus-seen', tracked: false } });
  expect(await overlay.text()).toBeNull();
});
