import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm } from '@/lib/simulator/pages';
import {
  holdsRoot,
  hostileDefinitions,
  layer,
  withDefinition,
  xhtmlForm,
} from '../browser/hostile-definitions';
import { usePractice } from './practice';

const practice = usePractice();
/** Matches the whole text of the collapsed panel, since the open panel names the step as well. */
const collapsed = /^S\.D\. Ill\.\s+Step 5 of 7\s+L5$/;
const at = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';

const form = (): string => {
  const { ilsd } = practiceCourts;
  if (!ilsd) throw new Error('no ilsd');
  return linkForm({ court: ilsd, filer: false });
};

const meet = async (html: string, type = 'text/html; charset=utf-8'): Promise<void> => {
  practice.court.extra = ({ href }) => (href === at ? { html, headers: { 'Content-Type': type } } : null);
  await practice.page.goto(at);
};

const inPage = <T>(body: string): Promise<T> => practice.page.evaluate(`(() => { ${body} })()`) as Promise<T>;

test.each(Object.entries(hostileDefinitions))(
  'a page that defines it first (%s): the panel is shown, and the page cannot get its root',
  async (_, script) => {
    await meet(withDefinition(form(), script));
    expect(await practice.overlay.waitFor(/Help code\s*L5/)).toContain('Enter this court’s old CM/ECF login');
    expect(await inPage(holdsRoot)).toBe(false);
    await practice.overlay.click('Collapse');
    await practice.overlay.waitFor(collapsed);
  },
);

test('nothing inside the panel is an element that a page could define', async () => {
  await meet(form());
  await practice.overlay.waitFor(/Help code\s*L5/);
  const names = await practice.overlay.inside<string[]>(
    "return [root.host, ...root.querySelectorAll('*')].map((e) => e.localName + (e.getAttribute('is') ?? ''))",
  );
  expect(names).toContain('section');
  expect(names?.filter((name) => name.includes('-'))).toEqual([]);
});

test('an XHTML document gets the panel too', async () => {
  await meet(xhtmlForm, 'application/xhtml+xml; charset=utf-8');
  expect(await practice.page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
  await practice.overlay.waitFor(/Help code\s*L5/);
  expect(await practice.overlay.ring()).not.toBeNull();
});

/** An element of the page with the attribute that marks the guide's own. */
test('an element of the page that has the guide’s attribute is removed, and the panel is the guide’s', async () => {
  await meet(
    withDefinition(
      form(),
      `const own = document.createElement('div'); own.setAttribute('data-ecf-link-guide', '');
       const root = own.attachShadow({ mode: 'open' }); root.innerHTML = '<section>Press Submit</section>';
       document.documentElement.append(own); caught.push(() => own.isConnected ? root : null);`,
    ),
  );
  await practice.overlay.waitFor(/Help code\s*L5/);
  expect(await practice.page.locator('[data-ecf-link-guide]').count()).toBe(1);
  expect(await inPage(holdsRoot)).toBe(false);
});

test.each(['auto', 'none'] as const)(
  'a layer over the whole page (pointer events %s) is below the panel, which gets the click',
  async (pointers) => {
    await meet(form());
    await practice.overlay.waitFor(/Help code\s*L5/);
    const box = await practice.overlay.box();
    if (!box) throw new Error('no panel');
    const inside = { x: box.x + 20, y: box.y + 20, width: box.width - 40, height: box.height - 40 };
    await expect
      .poll(() => practice.overlay.inside("return root.querySelector('.panel').getAnimations().length"))
      .toBe(0);
    const before = await practice.page.screenshot({ clip: inside });
    await inPage(layer(pointers));
    expect((await practice.page.screenshot({ clip: inside })).equals(before)).toBe(true);
    const [x, y] = [box.x + box.width / 2, box.y + 20];
    expect(
      await inPage(`return document.elementFromPoint(${x}, ${y}).matches('[data-ecf-link-guide]')`),
    ).toBe(true);
    await practice.overlay.click('Collapse');
    await practice.overlay.waitFor(collapsed);
  },
);

test('the page’s own dialog that is opened after the panel is above it, and can be closed', async () => {
  await meet(form());
  await practice.overlay.waitFor(/Help code\s*L5/);
  const top = await inPage<string[]>(`
    const own = document.createElement('dialog');
    own.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none';
    document.body.append(own);
    own.showModal();
    const at = () => document.elementFromPoint(innerWidth - 100, innerHeight - 100).localName;
    const open = at();
    own.close();
    return [open, at()];`);
  expect(top).toEqual(['dialog', 'div']);
  await practice.overlay.click('Collapse');
  await practice.overlay.waitFor(collapsed);
});

test('the panel is not printed', async () => {
  await meet(form());
  await practice.overlay.waitFor(/Help code\s*L5/);
  await practice.page.emulateMedia({ media: 'print' });
  expect(
    await inPage("return getComputedStyle(document.querySelector('[data-ecf-link-guide]')).display"),
  ).toBe('none');
});

async function popupOver(page: Page): Promise<Page> {
  const { context, worker, id } = practice.browser;
  const tab = await worker.evaluate(
    async (url) => (await (globalThis as unknown as WithTabs).chrome.tabs.query({ url }))[0]?.id,
    page.url(),
  );
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html?over=${tab}`);
  return popup;
}

interface WithTabs {
  chrome: { tabs: { query(filter: { url: string }): Promise<{ id: number }[]> } };
}

test('a page that keeps removing the panel: it is not added again and again, and the popup says so', async () => {
  await meet(
    withDefinition(
      form(),
      `new MutationObserver(() => {
         for (const own of document.querySelectorAll('[data-ecf-link-guide]')) { own.remove(); window.removed = (window.removed ?? 0) + 1; }
       }).observe(document, { childList: true, subtree: true });`,
    ),
  );
  await practice.page.waitForFunction('window.removed === 1');
  const popup = await popupOver(practice.page);
  await popup.getByText('This page removed the guide’s panel').waitFor();
  expect(await popup.locator('.here').textContent()).toContain('Help code L5');
  await popup.screenshot({ path: '.pictures/popup-panel-removed.png' });
  await popup.close();
  expect(
    await inPage('return [window.removed, document.querySelectorAll("[data-ecf-link-guide]").length]'),
  ).toEqual([1, 0]);
});

test('a page that does not remove the panel: the popup says nothing about it', async () => {
  await meet(form());
  await practice.overlay.waitFor(/Help code\s*L5/);
  const popup = await popupOver(practice.page);
  await popup.getByText('Help code L5').waitFor();
  expect(await popup.getByText('removed the guide’s panel').count()).toBe(0);
  await popup.close();
});
