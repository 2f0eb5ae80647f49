import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm } from '@/lib/simulator/pages';
import { findFirefox } from '../browser/find';
import { type LaunchedFirefox, launchFirefox } from '../browser/firefox';
import { addEye, FirefoxFiler } from '../browser/firefox-filer';
import {
  holdsRoot,
  hostileDefinitions,
  layer,
  withDefinition,
  xhtmlForm,
} from '../browser/hostile-definitions';
import { PracticeCourt } from '../practice-court/server';

/** Matches the whole text of the collapsed panel, since the open panel names the step as well. */
const collapsed = /^S\.D\. Ill\.\s+Step 5 of 7\s+L5$/;
const at = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';
let court: PracticeCourt;
let firefox: LaunchedFirefox;
let eye: string;
let page: Page;
let filer: FirefoxFiler;

beforeAll(async () => {
  court = await PracticeCourt.start();
  firefox = await launchFirefox(court.port, findFirefox());
  eye = await addEye(firefox.browser);
});
beforeEach(async () => {
  court.begin('straight');
  page = await firefox.browser.newPage();
  filer = new FirefoxFiler(page);
});
afterEach(() => page?.close());
afterAll(async () => {
  await firefox?.close();
  if (eye) rmSync(eye, { recursive: true, force: true });
  await court?.stop();
});

const form = (): string => {
  const { ilsd } = practiceCourts;
  if (!ilsd) throw new Error('no ilsd');
  return linkForm({ court: ilsd, filer: false });
};

const meet = async (html: string, type = 'text/html; charset=utf-8'): Promise<void> => {
  court.extra = ({ href }) => (href === at ? { html, headers: { 'Content-Type': type } } : null);
  await page.goto(at);
};

const inPage = (body: string): Promise<unknown> => page.evaluate(`(() => { ${body} })()`);

test.each(Object.entries(hostileDefinitions))(
  'Firefox, a page that defines it first (%s): the panel is shown, and the page cannot get its root',
  async (_, script) => {
    await meet(withDefinition(form(), script));
    expect(await filer.shown(/Help code\s*L5/)).toContain('Enter this court’s old CM/ECF login');
    expect(await inPage(holdsRoot)).toBe(false);
  },
);

test('Firefox, an XHTML document gets the panel too', async () => {
  await meet(xhtmlForm, 'application/xhtml+xml; charset=utf-8');
  await filer.shown(/Help code\s*L5/);
});

test.each(['auto', 'none'] as const)(
  'Firefox, a layer over the whole page (pointer events %s) is below the panel, which gets the click',
  async (pointers) => {
    await meet(form());
    await filer.shown(/Help code\s*L5/);
    await inPage(layer(pointers));
    await filer.pressShown('Collapse');
    await filer.shown(collapsed);
  },
);
