import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { frames } from './frames';
import { type Box, type Found, onceItStands } from './once-it-stands';
import { until } from './until';
import type { Filer } from './walk';

/**
 * Firefox's protocol cannot reach into a closed shadow root. A second extension, made here only for the tests, reads it
 * with what Firefox gives extensions (`openOrClosedShadowRoot`), and answers the page's events with text and boxes. It
 * sends nothing to the guide and changes nothing on the page.
 */
const eye = `
const boxOf = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};
const answers = {
  text: (root) => root.querySelector('section').innerText,
  focused: (root) => root.activeElement && root.activeElement.textContent,
  ring: (root) => (root.querySelector('.ring').hidden ? null : boxOf(root.querySelector('.ring'))),
  box: (root) => boxOf(root.querySelector('section')),
  button: (root, label) => {
    const name = (e) => (e.getAttribute('aria-label') || e.textContent).trim();
    const hit = [...root.querySelectorAll('button, summary, a')].find((e) => name(e).startsWith(label));
    if (!hit) return null;
    hit.scrollIntoView({ block: 'nearest' });
    const answers = hit.closest('.choices');
    return { ...boxOf(hit), isAnswer: answers !== null, waits: answers !== null && answers.inert, at: performance.now() };
  },
};
document.addEventListener('eye-asks', ({ detail }) => {
  const [what, label] = JSON.parse(detail);
  const host = document.querySelector('[data-ecf-link-guide]');
  const root = host && host.openOrClosedShadowRoot;
  const answer = JSON.stringify(what === 'rests' ? globalThis.rests === true : root ? answers[what](root, label) : null);
  document.dispatchEvent(new CustomEvent('eye-answers', { detail: answer }));
});`;

const eyeManifest = {
  manifest_version: 2,
  name: 'Eye of the tests',
  version: '1',
  content_scripts: [
    { matches: ['https://*.uscourts.gov/*'], js: ['eye.js'], run_at: 'document_start' },
    { matches: ['https://*.uscourts.gov/*'], js: ['rests.js'], run_at: 'document_idle' },
  ],
};

/** Adds that shadow-root reader to a Firefox. Returns its folder, which Firefox needs while it runs. */
export async function addEye(browser: Browser): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'ecf-link-guide-eye-'));
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(eyeManifest));
  writeFileSync(join(dir, 'eye.js'), eye);
  writeFileSync(join(dir, 'rests.js'), 'globalThis.rests = true;');
  await browser.installExtension(dir);
  return dir;
}

/** A filer with Firefox: reads the overlay through the shadow-root reader, and uses mouse and keys. */
export class FirefoxFiler implements Filer {
  constructor(private readonly page: Page) {}

  text(): Promise<string | null> {
    return this.ask('text');
  }
  /** The text of what has the focus in the overlay. */
  focused(): Promise<string | null> {
    return this.ask('focused');
  }
  ring(): Promise<Box | null> {
    return this.ask('ring');
  }
  box(): Promise<Box | null> {
    return this.ask('box');
  }

  async shown(what: RegExp | string): Promise<string> {
    const text = await until(
      () => this.text().catch(() => null), // the page is on its way to the next one
      (said) => said !== null && (typeof what === 'string' ? said.includes(what) : what.test(said)),
      (said) => `The overlay did not show ${what}; it shows: ${said ?? 'nothing'}`,
    );
    return text ?? '';
  }

  /** Waits until extensions' scripts for the end of the page, the guide's among them, have run where they may. */
  async pageRests(): Promise<void> {
    await until(
      () => this.ask<boolean>('rests'),
      (rests) => rests === true,
      () => 'the page does not come to rest',
    );
  }

  async pressShown(label: string): Promise<void> {
    const box = await onceItStands(
      () => this.ask<Found>('button', label),
      () => frames(this.page),
    );
    if (!box) throw new Error(`The overlay has no "${label}"; it shows: ${await this.text()}`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async follow(within: string, text: RegExp): Promise<void> {
    const link = await this.page.evaluateHandle(
      (selector, pattern) =>
        [...(document.querySelector(selector)?.querySelectorAll('a') ?? [])].find((a) =>
          new RegExp(pattern).test(a.textContent ?? ''),
        ) ?? null,
      within,
      text.source,
    );
    const element = link.asElement() as ElementHandle<HTMLAnchorElement> | null;
    if (!element) throw new Error(`No link ${text} in ${within}`);
    await this.leaving(element);
  }

  async fill(selector: string, text: string): Promise<void> {
    const field = await this.found(selector);
    await field.click();
    await this.page.keyboard.type(text);
  }

  async press(selector: string): Promise<void> {
    await this.leaving(await this.found(selector));
  }

  private async found(selector: string): Promise<ElementHandle> {
    const element = await this.page.$(selector);
    if (!element) throw new Error(`Nothing on the page for ${selector}`);
    return element;
  }

  /** Clicks with the mouse and waits until another page stands. */
  private async leaving(element: ElementHandle): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), element.click()]);
  }

  private async ask<T>(what: string, label = ''): Promise<T | null> {
    const answer = await this.page.evaluate(
      (question) => {
        let said = 'null';
        const hear = (event: Event) => {
          said = (event as CustomEvent<string>).detail;
        };
        document.addEventListener('eye-answers', hear, { once: true });
        document.dispatchEvent(new CustomEvent('eye-asks', { detail: question }));
        document.removeEventListener('eye-answers', hear);
        return said;
      },
      JSON.stringify([what, label]),
    );
    return JSON.parse(answer) as T | null;
  }
}
