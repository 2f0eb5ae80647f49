import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm, signIn } from '@/lib/simulator/pages';
import { countedExtension } from '../browser/counted';
import { inScriptWorld } from '../browser/script-world';
import { untilSettled } from '../browser/settled';
import { usePractice } from './practice';

const extension = countedExtension();
const practice = usePractice({ extension });
afterAll(() => rmSync(extension, { recursive: true, force: true }));

const { ilsd } = practiceCourts;
if (!ilsd) throw new Error('no ilsd');

/** Milliseconds in which a browser on a slow machine can make a million elements. */
const aLongWait = 100_000;

/** How many reads the guide's script makes of a page to which so many elements are added while it loads. */
async function readsOf(url: string, html: string, more: number): Promise<number> {
  const grow = `<script>{ const place = document.createElement('div'); place.id = 'more';
    for (let i = 0; i < ${more}; i++) place.append(document.createElement(i % 9 ? 'b' : 'p'));
    (document.querySelector('#cmecfMainContent') ?? document.body).append(place); }</script>`;
  practice.court.extra = (asked) => (asked.href === url ? { html: `${html}${grow}` } : null);
  await practice.page.goto(url, { timeout: aLongWait });
  expect(await practice.page.evaluate(() => document.querySelectorAll('#more > *').length)).toBe(more);
  await untilSettled(practice.page);
  return inScriptWorld<number>(practice.page, practice.browser.id, '__reads');
}

test('a court page of a million elements is read no further than one of ten thousand, and nothing is shown', {
  timeout: 3 * aLongWait,
}, async () => {
  const url = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';
  const html = linkForm({ court: ilsd, filer: false });
  const [few, many] = [await readsOf(url, html, 10_000), await readsOf(url, html, 1_000_000)];
  expect(many).toBe(few);
  expect(many).toBeLessThan(4000);
  expect(await practice.overlay.text()).toBeNull();
  console.info(`a million elements: ${many} reads on a court page`);
});

test('PACER’s sign-in with a million elements is read as far as its limit, and no further', {
  timeout: 2 * aLongWait,
}, async () => {
  const url = 'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=ILSDC';
  const html = signIn(ilsd);
  const many = await readsOf(url, html, 1_000_000);
  expect(many).toBeLessThan(40_000); // the limit, at each of the few times that the page changes while it loads
  console.info(`a million elements: ${many} reads on PACER’s sign-in`);
});
