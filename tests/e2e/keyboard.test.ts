import { expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { untilSettled } from '../browser/settled';
import { spoken } from '../browser/spoken';
import { type Filer, walk } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();

/** More tab stops than any of these pages has. */
const mostTabs = 60;

/** Presses Tab until the page's focus is where `there` (an expression over `at`, the focused element) says. */
async function tabTo(there: string): Promise<void> {
  const { page } = practice;
  for (let i = 0; i < mostTabs; i++) {
    const found = await page.evaluate(
      `(() => { const at = document.activeElement; return Boolean(at && (${there})); })()`,
    );
    if (found) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${there}`);
}

/** A filer without a mouse. */
const byKeys: Filer = {
  shown: async (what) => {
    await practice.overlay.waitFor(what);
    await untilSettled(practice.page);
    return practice.overlay.waitFor(what);
  },
  pressShown: async () => {
    await practice.page.keyboard.press('Alt+Shift+KeyL');
    await tabTo("at.matches('[data-ecf-link-guide]')");
    await practice.page.keyboard.press('Enter');
  },
  goto: async (url) => void (await practice.page.goto(url)),
  follow: async (within, text) => {
    await tabTo(
      `at.closest(${JSON.stringify(within)}) && at.localName === 'a' && ${text}.test(at.textContent)`,
    );
    await practice.page.keyboard.press('Enter');
  },
  fill: async (selector, text) => {
    await tabTo(`at.matches(${JSON.stringify(selector)})`);
    await practice.page.keyboard.type(text);
  },
  press: async (selector) => {
    await tabTo(`at.matches(${JSON.stringify(selector)})`);
    await practice.page.keyboard.press('Enter');
  },
};

test('from the landing page to linked with the keyboard alone, and what a screen reader gets at each step', async () => {
  const court = practiceCourts.ilsd;
  if (!court) throw new Error('no ilsd');
  const codes: string[] = [];
  await walk(byKeys, court, async ({ code }) => {
    codes.push(code);
    await expect.poll(() => practice.overlay.status()).toContain(`Help code ${code}.`);
    await expect(await spoken(practice.page)).toMatchFileSnapshot(`spoken/${codes.length}-${code}.txt`);
  });
  expect(codes).toEqual(['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7', 'L8']);
});

test('a name that differs is announced as a stop', async () => {
  practice.court.begin('names-differ');
  const court = practiceCourts.ilsd;
  if (!court) throw new Error('no ilsd');
  const walked = walk(byKeys, court, async () => undefined);
  await expect(walked).rejects.toThrow('Help code');
  await expect.poll(() => practice.overlay.status()).toContain('Stop. Do not press Submit');
  await expect(await spoken(practice.page)).toMatchFileSnapshot('spoken/X1.txt');
});
