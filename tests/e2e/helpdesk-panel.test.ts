import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Launched, launchChromium } from '../browser/chromium';
import { OtherTarget } from '../browser/other-target';

/** The help desk beside the page, as Chrome and Edge show it. */
class SidePanel {
  private constructor(private readonly target: OtherTarget) {}

  /** Opens it from the popup by pressing the button, as a person does, and attaches to it. */
  static async open(context: BrowserContext, id: string): Promise<SidePanel> {
    const popup = await context.newPage();
    const session = await context.newCDPSession(popup);
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await popup.getByRole('button', { name: 'Beside the page' }).click();
    return new SidePanel(await OtherTarget.attach(session, '/helpdesk.html'));
  }

  evaluate = <T>(expression: string): Promise<T> => this.target.evaluate<T>(expression);

  text = () => this.evaluate<string>('document.querySelector("main")?.innerText ?? ""');

  async type(label: string, text: string): Promise<void> {
    await this.evaluate(
      `{ const box = [...document.querySelectorAll('label')].find((l) => l.textContent.startsWith(${JSON.stringify(label)})).control;
         box.focus(); box.value = ${JSON.stringify(text)}; box.dispatchEvent(new Event('input', { bubbles: true })); }`,
    );
  }
}

test('the same page in the side panel: court, code, an answer, all of it within its width', async () => {
  const { context, id, close } = await launchChromium(1);
  try {
    const panel = await SidePanel.open(context, id);
    await expect.poll(panel.text).toContain('Ask for the court');
    await panel.type('Court', 'moeb');
    await panel.evaluate("document.querySelector('[role=option]').click()");
    await panel.type('Court', 'L6');
    await expect.poll(panel.text).toContain('Check both names before you press Submit');
    await panel.type('Court', '2');
    await expect.poll(panel.text).toContain('Stop. Do not press Submit');
    const [shown, whole] = await panel.evaluate<[number, number]>(
      '[innerWidth, document.documentElement.scrollWidth]',
    );
    expect(shown).toBeLessThan(600);
    expect(whole).toBeLessThanOrEqual(shown);
  } finally {
    await close();
  }
});

const at = async ({ context, id }: Launched, hash = ''): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/helpdesk.html${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

/** What the worker has stored of the open calls. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as WithStorage).chrome.storage.local.get('desk')),
  );

interface WithStorage {
  chrome: { storage: { local: { get(key: string): Promise<object> } } };
}

test('open calls are restored after the browser was closed, each at its court and code', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'ecf-link-guide-desk-'));
  try {
    const first = await launchChromium(1, { profile });
    const page = await at(first, '#court=ilsd&code=L6');
    await page.getByRole('button', { name: 'New call' }).click();
    await page.getByLabel('Court, help code').fill('X2');
    await expect
      .poll(() => page.locator('.calls li strong').allTextContents())
      .toEqual(['S.D. Ill. L6', 'S.D. Ill. X2']);
    await expect.poll(() => kept(page)).toContain('"code":"X2"');
    await first.close();

    const again = await launchChromium(1, { profile });
    try {
      const back = await at(again);
      await expect
        .poll(() => back.locator('.calls li strong').allTextContents())
        .toEqual(['S.D. Ill. L6', 'S.D. Ill. X2']);
      expect(await back.locator('main .court-line .code').textContent()).toBe('X2');
      await back.getByRole('button', { name: /^S\.D\. Ill\. L6/ }).click();
      expect(await back.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Check both names before you press Submit',
      );
    } finally {
      await again.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('two tabs show different calls, and a call closed in one is closed in the other', async () => {
  const launched = await launchChromium(1);
  try {
    const one = await at(launched, '#court=ilsd&code=L6');
    const two = await at(launched, '#court=ca7&code=L3');
    expect(await one.locator('main .court-line .code').textContent()).toBe('L6');
    expect(await two.locator('main .court-line .code').textContent()).toBe('L3');
    await one.getByRole('button', { name: 'Close the call 7th Cir. L3' }).click();
    await expect.poll(() => two.locator('main .court-line .code').textContent()).toBe('L6');
    await one.getByRole('button', { name: 'Bring back 7th Cir. L3' }).click();
    await expect.poll(() => one.locator('main .court-line .code').textContent()).toBe('L3');
  } finally {
    await launched.close();
  }
});

test('the next call is not lost if the worker was stopped', async () => {
  const launched = await launchChromium(1);
  try {
    const page = await at(launched, '#court=ilsd&code=L6');
    const session = await launched.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, type } of targetInfos)
      if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
    await page.getByLabel('Court, help code').fill('X1');
    await expect.poll(() => kept(page)).toContain('"code":"X1"');
  } finally {
    await launched.close();
  }
});
