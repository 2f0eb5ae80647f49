import { expect, test } from 'vitest';
import { overlaps } from '../browser/overlay';
import { untilSettled } from '../browser/settled';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();

/** Signed in, on the link form of S.D. Ill., with the panel shown. */
async function onLinkForm(): Promise<void> {
  const { page, overlay } = practice;
  await signedInTo(page, 'ilsd');
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  await overlay.waitFor(/Help code\s*L5/);
}

const focused = () => practice.page.evaluate(() => document.activeElement?.tagName);

test('the page keeps its own focus, which SetFocus() put in the login field', async () => {
  await onLinkForm();
  await expect.poll(() => practice.overlay.status()).toContain('Help code L5'); // the last that the panel does by itself
  await untilSettled(practice.page);
  expect(await focused()).toBe('INPUT');
});

test('its styles are one constructed sheet, which no page’s policy forbids', async () => {
  await onLinkForm();
  const sheets = await practice.overlay.inside<number[]>(
    "return [root.adoptedStyleSheets.length, root.querySelectorAll('style').length]",
  );
  expect(sheets).toEqual([1, 0]);
});

test('there is one named region; the step is announced once; the help code is visible text', async () => {
  await onLinkForm();
  const session = await practice.page.context().newCDPSession(practice.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const regions = nodes.filter((n) => n.role?.value === 'region' && n.name?.value === 'ECF Link Guide');
  expect(regions).toHaveLength(1);
  await expect
    .poll(() => practice.overlay.status())
    .toMatch(/^S\.D\. Ill\., step 5 of 7\. Enter this court.*Help code L5\.$/);
  expect(await practice.overlay.text()).toMatch(/Help code\s*L5/);
});

test('the shortcut goes to the panel and back to the element; Esc in the panel collapses it, elsewhere it does not', async () => {
  const { page, overlay } = practice;
  await onLinkForm();
  await page.keyboard.press('Escape');
  expect(await overlay.text()).toContain('Enter this court');
  await page.keyboard.press('Alt+Shift+KeyL');
  await expect.poll(focused).toBe('DIV');
  await page.keyboard.press('Alt+Shift+KeyL');
  await expect.poll(focused).toBe('INPUT');
  await page.keyboard.press('Alt+Shift+KeyL');
  await page.keyboard.press('Escape');
  const chip = await overlay.waitFor(/^S\.D\. Ill\. Step 5 of 7/);
  expect(chip).not.toContain('Enter this court');
  await page.keyboard.press('Enter');
  await overlay.waitFor('Enter this court');
});

test('it can be moved aside, collapsed, and closed for this page', async () => {
  const { page, overlay } = practice;
  // Here the left side has no room for all of L5 below the form: it goes there in a band, and not to the right.
  await page.setViewportSize({ width: 1100, height: 900 });
  await onLinkForm();
  const before = await overlay.box();
  await overlay.click('Move to the left');
  await expect.poll(async () => (await overlay.box())?.x).toBeLessThan(before?.x ?? 0);
  await overlay.click('Collapse');
  await overlay.waitFor(/^S\.D\. Ill\. Step 5/);
  await overlay.click('S.D. Ill.');
  await overlay.waitFor('Enter this court');
  await overlay.click('Not now');
  await expect.poll(() => overlay.text()).toBeNull();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test.each([
  ['320px', { width: 320, height: 640 }],
  ['200% zoom of a laptop', { width: 640, height: 400 }],
  ['small phone', { width: 360, height: 560 }],
  ['desk', { width: 1600, height: 1000 }],
])('%s: the panel never covers the fields, and is whole or scrolls', async (name, size) => {
  const { page, overlay } = practice;
  await page.setViewportSize(size);
  await onLinkForm();
  await untilSettled(page);
  const [box, ring] = [await overlay.box(), await overlay.ring()];
  expect(ring).not.toBeNull();
  expect(box && ring && overlaps(box, ring)).toBe(false);
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= size.width).toBe(true);
  expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= size.height).toBe(true);
  // In a window as wide as the panel there is no other side to move it to.
  const canMove = await overlay.inside<boolean>(
    `return root.querySelector('[aria-label^="Move to"]').getClientRects().length > 0`,
  );
  expect(canMove).toBe(size.width >= 400);
  await practice.picture(`overlay-${name.replace(/\W+/g, '-')}`);
});

test('dark scheme, forced colors and no motion', async () => {
  const { page } = practice;
  await page.emulateMedia({ colorScheme: 'dark' });
  await onLinkForm();
  await practice.picture('overlay-dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await practice.picture('overlay-forced-colors');
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  const animation = await practice.overlay.inside<string>(
    "return getComputedStyle(root.querySelector('.panel')).animationName",
  );
  expect(animation).toBe('none');
});

test('hidden in print', async () => {
  await onLinkForm();
  await practice.page.emulateMedia({ media: 'print' });
  expect(await practice.overlay.inside<boolean>('return root.host.checkVisibility()')).toBe(false);
  await practice.page.emulateMedia({ media: 'screen' });
  expect(await practice.overlay.inside<boolean>('return root.host.checkVisibility()')).toBe(true);
});

test('the ring follows the element in scrolled content; if it is scrolled out of view, a button leads back', async () => {
  const { page, overlay } = practice;
  await page.setViewportSize({ width: 1000, height: 420 });
  await onLinkForm();
  const content = page.locator('#cmecfMainContent');
  await content.evaluate((e) => {
    e.insertAdjacentHTML('beforeend', '<p style="height:900px">More of the page</p>');
  });
  const before = await overlay.ring();
  await content.evaluate((e) => e.scrollBy(0, 60));
  await expect.poll(async () => (await overlay.ring())?.y).toBeCloseTo((before?.y ?? 0) - 60, 0);
  await content.evaluate((e) => e.scrollTo(0, 800));
  await expect.poll(() => overlay.ring()).toBeNull();
  await overlay.waitFor('Scroll to it');
  await overlay.click('Scroll to it');
  await expect.poll(() => overlay.ring()).not.toBeNull();
});

test('events that the page dispatches do nothing', async () => {
  await onLinkForm();
  await practice.overlay.inside("for (const b of root.querySelectorAll('button')) b.click(); return null");
  expect(await practice.overlay.text()).toContain('Enter this court');
});

test('the page is unchanged, except for one element next to the body', async () => {
  await onLinkForm();
  const { page } = practice;
  const children = await page.evaluate(() => [...document.documentElement.children].map((e) => e.localName));
  expect(children).toEqual(['head', 'body', 'div']);
  expect(await page.evaluate(() => document.querySelector('[data-ecf-link-guide]')?.shadowRoot)).toBeNull();
  expect(await page.evaluate(() => [...document.querySelectorAll('input')].map((i) => i.value).join())).toBe(
    '0,,,Submit,Clear',
  );
});

test('“Having trouble?”: the code to read out, the help desk’s own answers, and the help desk at that step', async () => {
  const { overlay, browser } = practice;
  await onLinkForm();
  expect(await overlay.text()).not.toContain('I do not know my CM/ECF login');
  await overlay.click('Having trouble?');
  await overlay.waitFor('I do not know my CM/ECF login or password.');
  expect(await overlay.text()).toMatch(/read out\s+L5/);
  const opened = browser.context.waitForEvent('page');
  await overlay.click('More in the help desk');
  const desk = await opened;
  await expect.poll(() => desk.locator('main .court-line .code').textContent()).toBe('L5');
  expect(await desk.locator('main .court-line').innerText()).toContain('S.D. Ill.');
  const known = await desk.locator('section[aria-label="Known problems here"] summary').allTextContents();
  expect(known).toContain('I do not know my CM/ECF login or password.');
  await desk.close();
});
