import { describe, expect, test } from 'vitest';
import { frames } from '../browser/frames';
import { holdWrites } from '../browser/held-writes';
import { untilSettled } from '../browser/settled';
import { enterOldLogin, signedInTo, signIn } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();
const form = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';

/** To the page with two names that differ, without being guided. */
async function toStop(): Promise<string> {
  const { page, court, overlay } = practice;
  court.begin('names-differ');
  await signedInTo(page, 'ilsd');
  await page.goto(form);
  await enterOldLogin(page);
  return overlay.waitFor(/Help code\s*X1/);
}

const isStopped = async () =>
  expect.poll(() => practice.stored()).toMatchObject({ 'court:ilsd': { status: 'stopped', stop: 'open' } });

/** The form opens with the stop: why, whom to call, how it ends, and no way to send it away. */
async function formIsStopped(): Promise<void> {
  const said = await practice.overlay.waitFor('Stop: two names differed here');
  expect(said).toMatch(/Help code\s*L5/);
  expect(said).toContain('Call before you try again');
  expect(said).toMatch(/866-\d{3}-\d{4}/);
  expect(said).toContain('I called; it is right');
  expect(said).not.toContain('Not now');
  expect(await practice.overlay.ringed()).toBe('no ring');
}

describe('a stop, and every way out of it', () => {
  test('cannot be sent away: Esc leaves a red chip that opens it again', async () => {
    const { page, overlay } = practice;
    expect(await toStop()).not.toContain('Not now');
    await expect.poll(() => overlay.focused()).toBe('Stop. Do not press Submit');
    await practice.picture('stop-X1');
    // The ring of the heading, 2 px wide and 2 px away, touches no line of what stands below.
    const space = await overlay.inside<number>(`
      const heading = root.activeElement;
      const range = document.createRange();
      range.selectNodeContents(heading.nextElementSibling);
      return range.getBoundingClientRect().top - heading.getBoundingClientRect().bottom`);
    expect(space).toBeGreaterThanOrEqual(5);
    await page.keyboard.press('Escape');
    expect(await overlay.waitFor('Stop: names differ in S.D. Ill.')).not.toContain('X1');
    await practice.picture('stop-chip');
    await overlay.click('Stop: names differ');
    await overlay.waitFor(/Help code\s*X1/);
  });

  test('written down late, it does not open again what was collapsed meanwhile', async () => {
    const { page, overlay, browser } = practice;
    const letWrite = await holdWrites(browser.worker);
    await toStop();
    await page.keyboard.press('Escape');
    await overlay.waitFor('Stop: names differ in S.D. Ill.');
    await letWrite();
    expect(await practice.stored()).toMatchObject({ 'court:ilsd': { stop: 'open' } });
    await frames(page);
    expect(await overlay.code()).toBeNull();
    expect(await overlay.text()).toContain('Stop: names differ in S.D. Ill.');
  });

  test('Enter right after the page has loaded presses nothing', async () => {
    const { page, overlay } = practice;
    await toStop();
    await expect.poll(() => overlay.focused()).toBe('Stop. Do not press Submit');
    const address = page.url();
    await page.keyboard.press('Enter');
    await untilSettled(page);
    expect(await page.getByRole('button', { name: 'Submit' }).count()).toBe(1);
    expect(page.url()).toBe(address);
    expect(await overlay.code()).toBe('X1');
  });

  test('Back: the form opens with the stop', async () => {
    await toStop();
    await isStopped();
    await practice.page.goBack();
    await formIsStopped();
    await practice.picture('stop-L5');
  });

  test('Log out, and the next day without guidance: a red chip on the way, the stop on the form', async () => {
    const { page, overlay } = practice;
    await toStop();
    await isStopped();
    await page.locator('#topmenu').getByRole('link', { name: /Log/ }).click();
    await page.goto('https://ecf.ilsd.uscourts.gov/');
    await overlay.waitFor('Stop: names differ in S.D. Ill.');
    await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/login.pl');
    await overlay.waitFor('Stop: names differ in S.D. Ill.');
    await signIn(page);
    await page.waitForURL(({ hostname }) => hostname === 'ecf.ilsd.uscourts.gov');
    await overlay.waitFor('Stop: names differ in S.D. Ill.');
    await overlay.click('Stop: names differ');
    expect(await overlay.waitFor(/Help code\s*L2/)).toContain('I signed in with my own account');
    await page.goto(form);
    await formIsStopped();
  });

  test('another tab that was open on the form shows it too', async () => {
    const { page, browser } = practice;
    practice.court.begin('names-differ');
    await signedInTo(page, 'ilsd');
    await page.goto(form);
    await practice.overlay.waitFor(/Help code\s*L5/);
    const other = await browser.context.newPage();
    await other.goto(form);
    await enterOldLogin(other);
    await formIsStopped();
    await other.close();
  });

  test('Submit all the same: not congratulated, asked, and then X7 with the court’s number', async () => {
    const { page, overlay } = practice;
    await toStop();
    await isStopped();
    await page.getByRole('button', { name: 'Submit' }).click();
    const asked = await overlay.waitFor('Did you press Submit on that page?');
    expect(asked).not.toContain('Recorded as linked');
    await practice.picture('stop-asked');
    await overlay.click('Yes, I pressed Submit');
    const said = await overlay.waitFor(/Help code\s*X7/);
    expect(said).toMatch(/866-\d{3}-\d{4}/);
    expect(said).not.toContain('Not now');
    await practice.picture('stop-X7');
    await expect
      .poll(() => practice.stored())
      .toMatchObject({
        'court:ilsd': { status: 'stopped', stop: 'submitted', knownBy: 'confirmation-seen' },
      });
  });

  test('No, another person’s menus: nobody is accused, and the stop stays', async () => {
    const { page, overlay } = practice;
    await toStop();
    await isStopped();
    practice.court.begin('linked-before');
    await signedInTo(page, 'ilsd');
    await overlay.waitFor('Did you press Submit on that page?');
    await overlay.click('No, I did not');
    expect(await overlay.waitFor('Continue your work here')).not.toMatch(/wrong|Linked:/);
    await isStopped();
  });

  test('“I called; it is right” ends it: the form is itself again', async () => {
    const { page, overlay } = practice;
    await toStop();
    await isStopped();
    await page.goBack();
    await formIsStopped();
    await overlay.click('I called; it is right');
    await overlay.waitFor('Enter this court’s old CM/ECF login');
    await expect.poll(() => practice.stored()).toMatchObject({ 'court:ilsd': { stop: null } });
    await enterOldLogin(page);
    const said = await overlay.waitFor(/Help code\s*L6/);
    expect(said).toContain('you said that it is right');
    await practice.picture('stop-called-L6');
  });
});
