import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { frames } from '../browser/frames';
import { heldExtension } from '../browser/held';
import { holdWrites } from '../browser/held-writes';
import { inScriptWorld } from '../browser/script-world';
import { untilSettled, untilWritten } from '../browser/settled';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

/** The tests say "nothing is shown" once a page has settled: here that is held to a guide that takes its time. */
const extension = heldExtension();
const practice = usePractice({ extension });
afterAll(() => rmSync(extension, { recursive: true, force: true }));

const court = 'https://ecf.ilsd.uscourts.gov';
const guiding = { v: 1, guiding: true, offer: 'ask', awaitingMenus: null };

test.each([
  ['a page where guidance is offered', `${court}/cgi-bin/ShowIndex.pl`, 'Guide me in S.D. Ill.'],
  ['a page where the guide speaks unasked', `${court}/cgi-bin/LinkAccount.pl`, 'Help code L5'],
  [
    'Utilities of a court where the person is guided',
    `${court}/cgi-bin/DisplayMenu.pl?Utilities`,
    'Help code L3',
  ],
  ['PACER’s front page, guided', 'https://pacer.uscourts.gov/', 'Help code A1'],
])('%s has not settled before it has shown what it shows', async (_, url, says) => {
  const { page, overlay, browser } = practice;
  await signedInTo(page, 'ilsd');
  if (says !== 'Guide me in S.D. Ill.') await practice.keep({ 'guidance:ilsd': guiding });
  await page.goto(url);
  let settled = false;
  const settling = untilSettled(page).then(() => {
    settled = true;
  });
  // Longer than the question takes where it is answered at once.
  for (let i = 0; i < 5; i++) {
    await frames(page);
    await untilWritten(browser.worker);
  }
  expect(settled).toBe(false);
  expect(await overlay.text()).toBeNull();
  await inScriptWorld(page, browser.id, '__letGo()');
  await settling;
  expect((await overlay.text())?.replace(/\s+/g, ' ')).toContain(says);
});

test('a page has not settled before the worker has written down what it was told', async () => {
  const { page, browser } = practice;
  await signedInTo(page, 'ilsd');
  const letWrite = await holdWrites(browser.worker);
  await page.goto(`${court}/cgi-bin/LinkAccount.pl`);
  await inScriptWorld(page, browser.id, '__letGo()');
  let settled = false;
  const settling = untilSettled(page).then(() => {
    settled = true;
  });
  await practice.overlay.waitFor(/Help code\s*L5/);
  for (let i = 0; i < 10; i++) await frames(page);
  expect(settled).toBe(false);
  expect(await practice.storedNow()).toEqual({});
  await letWrite();
  await settling;
  expect(await practice.stored()).toMatchObject({ 'court:ilsd': { status: 'in-progress', step: 'L5' } });
});
