import { expect, test } from 'vitest';
import { OtherTarget } from '../browser/other-target';
import { untilSettled } from '../browser/settled';
import { signedInTo } from '../browser/walk';
import { usePopup } from './popup';
import { usePractice } from './practice';

const practice = usePractice();
const popup = usePopup(practice);

test('where I am: Utilities of S.D. Ill.; guide me shows the step on the page; not in this court silences it', async () => {
  const site = practice.page;
  await signedInTo(site, 'ilsd');
  await site.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities');
  await practice.overlay.waitFor('Guide me in S.D. Ill.');
  const page = await popup.open(site);
  await page.getByRole('heading', { name: 'You are in S.D. Ill., at Utilities' }).waitFor();
  await page.getByText('Help code L3').waitFor();
  await popup.picture('here');
  await page.getByRole('button', { name: 'Guide me' }).click();
  await practice.overlay.waitFor(/Help code\s*L3/);
  popup.hasClosed();
  const again = await popup.open(site);
  await again.getByRole('button', { name: 'Not in this court' }).first().click();
  await expect.poll(() => practice.overlay.text()).toBeNull();
  await site.bringToFront();
  await site.reload();
  await untilSettled(site);
  expect(await practice.overlay.text()).toBeNull();
});

test('on PACER’s own pages: where I am, and guidance for the account', async () => {
  const site = practice.page;
  await site.goto('https://pacer.uscourts.gov/');
  await site.waitForLoadState('load');
  const page = await popup.open(site);
  await page.getByRole('heading', { name: 'You are at PACER’s front page' }).waitFor();
  await page.getByText('Help code A1').waitFor();
  await page.getByRole('button', { name: 'Guide me' }).click();
  await practice.overlay.waitFor(/Help code\s*A1/);
  popup.hasClosed();
});

test('the popup that the browser itself opens over a court’s page', async () => {
  const site = practice.page;
  await site.goto('https://ecf.moeb.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in');
  await site.bringToFront();
  const session = await site.context().newCDPSession(site);
  await practice.browser.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
    ).chrome.action.openPopup(),
  );
  const opened = await OtherTarget.attach(session, '/popup.html');
  await expect
    .poll(() => opened.evaluate<string>('document.body.innerText'))
    .toContain('You are in Bankr. E.D. Mo., at its CM/ECF entry page');
});
