import { beforeEach, expect, test } from 'vitest';
import { courtPage, practiceCourts } from '@/lib/simulator/frame';
import { untilSettled } from '../browser/settled';
import { usePractice } from './practice';

const practice = usePractice();
const host = 'https://ecf.ilsd.uscourts.gov';
const { ilsd } = practiceCourts;
if (!ilsd) throw new Error('no ilsd');
const unknown = courtPage({ court: ilsd, filer: false }, '<h2>Notice to Filers</h2><p>Read the notice.');
const answer = 'It says my accounts are linked now';
const notYet = 'Not recorded yet';

/** The panel that asks what the page says, on a page with these styles and this script. */
async function askedOn(css = '', script = ''): Promise<void> {
  const { page, overlay } = practice;
  await page.goto(`${host}/`);
  await overlay.waitFor('Guide me');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await untilSettled(page);
  const html = unknown.replace('</head>', `<style>${css}</style><script>${script}</script></head>`);
  practice.court.extra = ({ pathname }) =>
    pathname === '/cgi-bin/Notice.pl'
      ? { html, headers: { 'Content-Type': 'text/html; charset=utf-8' } }
      : null;
  await page.goto(`${host}/cgi-bin/Notice.pl`);
  await overlay.waitFor('Where are you?');
  await overlay.click('S.D. Ill. Where are you?');
  await overlay.waitFor(/Help code\s*X9/);
}

/** A click of the mouse on this answer, made at a time of the page's clock, however late the browser hears of it. */
async function clickMadeAt(time: number): Promise<void> {
  const { page, overlay } = practice;
  const place = await overlay.inside<{ x: number; y: number; origin: number }>(
    `const button = [...root.querySelectorAll('.choices button')].find((b) => b.textContent.startsWith('${answer}'));
     const { left, top, width, height } = button.getBoundingClientRect();
     return { x: left + width / 2, y: top + height / 2, origin: performance.timeOrigin }`,
  );
  if (!place) throw new Error('no panel');
  const session = await page.context().newCDPSession(page);
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await session.send('Input.dispatchMouseEvent', {
      type,
      x: place.x,
      y: place.y,
      button: 'left',
      clickCount: 1,
      timestamp: (place.origin + time) / 1000,
    });
  await session.detach();
}

const pageTime = () => practice.page.evaluate(() => performance.now());

const untilAnswersCanBePressed = () =>
  expect.poll(() => practice.overlay.inside("return root.querySelector('.choices').inert")).toBe(false);

async function isNotRecorded(why: RegExp): Promise<void> {
  expect(await practice.overlay.waitFor(notYet)).toMatch(why);
  expect(await practice.stored()).not.toMatchObject({ 'court:ilsd': { status: 'linked' } });
  expect(await practice.overlay.code()).toBe('X9');
}

async function recordsAgain(): Promise<void> {
  await practice.overlay.click(answer);
  await isRecorded();
}

async function isRecorded(): Promise<void> {
  expect(await practice.overlay.waitFor(/Help code\s*L8/)).not.toContain(notYet);
  expect(await practice.stored()).toMatchObject({
    'court:ilsd': { status: 'linked', knownBy: 'said-by-you' },
  });
}

/** A layer of the page's, above the panel, that lets clicks through. */
const layer = (style: string, into = 'document.body') => `
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.id = 'layer';
  layer.textContent = 'Continue';
  layer.style.cssText = 'width: 100vw; height: 100vh; margin: 0; border: 0; background: white; pointer-events: none; ${style}';
  ${into}.append(layer);
  layer.showPopover();`;

test('as it comes up: not recorded, and said; pressed again, it is', async () => {
  const before = await (async () => {
    await askedOn();
    return pageTime();
  })();
  await untilAnswersCanBePressed();
  await clickMadeAt(before);
  await isNotRecorded(/came up or moved as you clicked/);
  await practice.picture('answer-asked-again');
  await recordsAgain();
});

test('moved under the pointer: not recorded, and said; pressed again, it is', async () => {
  await askedOn();
  const { page, overlay } = practice;
  await overlay.click('Move to the left');
  await untilAnswersCanBePressed();
  const before = await overlay.box();
  await page.setViewportSize({ width: 1000, height: 600 });
  await expect.poll(() => overlay.box()).not.toEqual(before);
  await clickMadeAt(await pageTime());
  await page.setViewportSize({ width: 1000, height: 640 });
  await isNotRecorded(/came up or moved as you clicked/);
  await recordsAgain();
});

test.each([
  ['a layer that lets clicks through', layer('')],
  ['a small layer whose backdrop covers the panel', `${layer('width: 9px; height: 9px')}`],
  [
    'a layer in a closed root',
    layer('', "document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' })"),
  ],
  [
    'a layer that is gone at the press itself',
    `${layer('')} addEventListener('pointerdown', () => layer.remove(), true);`,
  ],
])('covered by %s: not recorded, and said; pressed again, it is', async (_, script) => {
  await askedOn('#layer::backdrop { background: white }');
  await untilAnswersCanBePressed();
  await practice.page.evaluate(`(() => { ${script} })()`);
  await practice.overlay.click(answer);
  await isNotRecorded(/may be in front of this panel/);
  await recordsAgain();
});

test.each([
  ['nothing of the kind', ''],
  ['a dark mode that inverts the page', 'html { filter: invert(1) hue-rotate(180deg) }'],
  ['a dark mode that inverts the body', 'body { filter: invert(1) }'],
  ['a page made paler', 'html { opacity: 0.6 }'],
  ['a zoom of the root', 'html { zoom: 1.5 }'],
  ['a smaller root', 'html { zoom: 0.7 }'],
  ['a zoom of the body', 'body { zoom: 2 }'],
  ['a transform', 'html { transform: scale(1.3); transform-origin: 0 0 }'],
  [
    'a layer of the page’s own, with the highest number',
    '#topmenu { position: fixed; inset: 0; z-index: 2147483647 }',
  ],
])('under %s the first press counts', async (_, css) => {
  await askedOn(css);
  await practice.overlay.click(answer);
  await isRecorded();
});

test('a key counts at once, whatever is in front of the panel', async () => {
  await askedOn();
  await untilAnswersCanBePressed();
  const { page, overlay } = practice;
  await page.evaluate(`(() => { ${layer('')} })()`);
  for (let tabs = 0; tabs < 12 && !(await overlay.focused())?.startsWith(answer); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await isRecorded();
});

beforeEach(() => practice.page.setViewportSize({ width: 1000, height: 640 }));
