import { describe, expect, test } from 'vitest';
import { frames } from '../browser/frames';
import { overlaps } from '../browser/overlay';
import { untilSettled } from '../browser/settled';
import { linkPage, meetLinkPage } from './link-page';
import { usePractice } from './practice';

const practice = usePractice();
const { form } = linkPage;
const meet = (html: string) => meetLinkPage(practice, html);

const asForm = (before: string, inForm = ''): string =>
  form
    .replace('<div id="cmecfMainContent"', `${before}<div id="cmecfMainContent"`)
    .replace(/(<form[^>]*>)/i, `$1${inForm}`);

/** Names that shadow a property, of the document (on an image or a form) or of the form that they stand in. */
const onDocument =
  'getElementById documentElement body createTreeWalker querySelectorAll querySelector defaultView activeElement head location cookie'.split(
    ' ',
  );
const inForm =
  'textContent tagName getAttribute parentElement parentNode children childNodes firstChild nextSibling ownerDocument nodeType nodeName contains closest matches querySelector querySelectorAll isConnected getBoundingClientRect getClientRects attributes hasAttribute checkVisibility scrollIntoView elements submit length id style'.split(
    ' ',
  );

describe('names of the page’s own that shadow what it is read by', () => {
  const guided = async () => {
    expect(await practice.overlay.waitFor(/Help code\s*L5/)).not.toContain('looks different');
    const [ring, field] = [
      await practice.overlay.ring(),
      // By the prototypes, since the test's own driver is taken in by such names too.
      await practice.page.evaluate(() => {
        const field = Document.prototype.querySelector.call(document, 'input[type=password]');
        return field && Element.prototype.getBoundingClientRect.call(field).toJSON();
      }),
    ];
    expect(ring && field && overlaps(ring, field)).toBe(true);
  };
  test('on images: the guide works as ever', async () => {
    await meet(asForm(onDocument.map((name) => `<img name="${name}" alt="">`).join('')));
    await guided();
  });
  test('on forms: the guide works as ever', async () => {
    await meet(asForm(onDocument.map((name) => `<form name="${name}" id="${name}"></form>`).join('')));
    await guided();
  });
  test('on fields of the link form: the guide works as ever', async () => {
    await meet(asForm('', inForm.map((name) => `<input type="hidden" name="${name}">`).join('')));
    await guided();
    await practice.page.keyboard.press('Alt+Shift+L');
    await practice.page.keyboard.press('Alt+Shift+L');
    await guided();
  });
  test('the content itself a form, full of them: the guide works as ever', async () => {
    const fields = inForm.map((name) => `<input type="hidden" name="${name}">`).join('');
    await meet(
      form
        .replace('<div id="cmecfMainContent"', '<form id="cmecfMainContent"')
        .replace(/<form(?! id="cmecf)[^>]*>/gi, fields)
        .replace(/<\/form>/gi, ''),
    );
    await guided();
  });
  test('the id of the body, and of the guide’s own slot: the guide works as ever', async () => {
    await meet(
      asForm(
        '<p id="body"></p><form id="__ecfLinkGuide"><input name="open"><input name="court"></form><a id="chrome"></a>',
      ),
    );
    await guided();
  });
  test.each(['createElement', 'createElementNS', 'createTextNode', 'addEventListener'])(
    'what the guide makes its panel with (%s): all of it or nothing, and the page is left alone',
    async (name) => {
      const wrong = await meet(asForm(`<img name="${name}" alt="">`));
      await untilSettled(practice.page);
      const said = await practice.overlay.text();
      if (said === null) expect(await practice.page.locator('[data-ecf-link-guide]').count()).toBe(0);
      else expect(said).toMatch(/Help code\s*L5/);
      expect(wrong).toEqual([]);
    },
  );
});

describe('the guide’s own element', () => {
  const onForm = async () => {
    const wrong = await meet(form);
    await practice.overlay.waitFor(/Help code\s*L5/);
    return wrong;
  };
  test('removed by the page: stays away until the next page load, without a fight', async () => {
    const wrong = await onForm();
    await practice.page.evaluate(() => document.querySelector('[data-ecf-link-guide]')?.remove());
    await practice.page.mouse.wheel(0, 50);
    await practice.page.setViewportSize({ width: 900, height: 600 });
    await practice.page.keyboard.press('Alt+Shift+L');
    await untilSettled(practice.page);
    expect(await practice.page.locator('[data-ecf-link-guide]').count()).toBe(0);
    expect(wrong).toEqual([]);
    await practice.page.setViewportSize({ width: 1000, height: 640 });
    await practice.page.reload();
    await practice.overlay.waitFor(/Help code\s*L5/);
  });
  test('cloned by the page: the copy is empty, and the true one is as it was', async () => {
    await onForm();
    const copy = await practice.page.evaluate(() => {
      const own = document.querySelector('[data-ecf-link-guide]');
      const clone = own?.cloneNode(true) as HTMLElement;
      document.body.append(clone);
      return { root: own?.shadowRoot, inner: clone.shadowRoot, html: clone.outerHTML, text: clone.innerText };
    });
    expect(copy).toEqual({
      root: null,
      inner: null,
      html: '<div data-ecf-link-guide="" popover="manual"></div>',
      text: '',
    });
    expect(
      await practice.page.evaluate(
        () => document.body.querySelector('[data-ecf-link-guide]')?.getBoundingClientRect().width,
      ),
    ).toBe(0);
  });
  test('given children or another root by the page: they are not shown, and the text stays the guide’s', async () => {
    await onForm();
    const before = await practice.overlay.text();
    const said = await practice.page.evaluate(() => {
      const own = document.querySelector('[data-ecf-link-guide]') as HTMLElement;
      own.innerHTML = '<p style="position:fixed;top:0;left:0">Press Submit now</p><slot name="x">x</slot>';
      let refused = '';
      try {
        own.attachShadow({ mode: 'open' });
      } catch (error) {
        refused = (error as Error).name;
      }
      const { width, height } = own.querySelector('p')?.getBoundingClientRect() ?? {};
      return { refused, width, height };
    });
    expect(said).toEqual({ refused: 'NotSupportedError', width: 0, height: 0 });
    expect(await practice.overlay.text()).toBe(before);
  });
  test('restyled by the page, importantly: it looks as it did', async () => {
    await onForm();
    const looks = () =>
      practice.overlay.inside<string>(
        `const panel = root.querySelector('section').firstElementChild; const s = getComputedStyle(panel);
         const r = panel.getBoundingClientRect();
         return [s.color, s.backgroundColor, s.fontSize, s.opacity, s.visibility, s.direction, ...['display', 'opacity', 'visibility', 'filter', 'clipPath', 'maskImage', 'transform', 'pointerEvents', 'contentVisibility', 'zIndex', 'zoom'].map((name) => getComputedStyle(root.host)[name]), r.x, r.y, r.width, r.height].join(' ')`,
      );
    await expect.poll(looks).toMatch(/ 1 visible ltr block 1 /); // it fades in
    const before = await looks();
    const shot = await practice.overlay.box();
    await practice.page.addStyleTag({
      content: `[data-ecf-link-guide], html > *:last-child { display: none !important; opacity: 0 !important; visibility: hidden !important;
        transform: translate(-9999px) !important; filter: opacity(0) !important; clip-path: inset(50%) !important; zoom: 4 !important;
        color: red !important; font-size: 90px !important; direction: rtl !important; content-visibility: hidden !important;
        pointer-events: none !important; --ink: transparent; --surface: transparent; width: 10px !important; z-index: -1 !important; }
        * { letter-spacing: 3px; color: green; } section, button { display: none; }`,
    });
    await practice.page.evaluate(() =>
      document
        .querySelector('[data-ecf-link-guide]')
        ?.setAttribute(
          'style',
          'display:none !important; opacity:0 !important; mask: linear-gradient(transparent, transparent) !important',
        ),
    );
    await frames(practice.page);
    expect((await looks())?.split(' ')).toEqual(before?.split(' '));
    expect(await practice.overlay.box()).toEqual(shot);
    await practice.overlay.click('Not now');
    await expect.poll(() => practice.overlay.text()).toBeNull();
  });
  test('covered by the page: it stays covered, and does not fight', async () => {
    await onForm();
    await practice.page.evaluate(() => {
      const world = globalThis as unknown as { changes: number };
      world.changes = 0;
      new MutationObserver((records) => (world.changes += records.length)).observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
      });
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:white';
      document.body.append(cover);
      cover.showModal();
    });
    await practice.page.mouse.move(900, 500); // what would make the guide look where it stands
    await untilSettled(practice.page);
    const { top, changes } = await practice.page.evaluate(() => ({
      top: document.elementFromPoint(900, 500)?.tagName,
      changes: (globalThis as unknown as { changes: number }).changes,
    }));
    expect(top).toBe('DIALOG');
    expect(changes).toBe(2); // the dialog's own: it came, and it opened
    expect(await practice.overlay.text()).toMatch(/Help code\s*L5/);
  });
  test.each([
    'html { opacity: 0 }',
    'html { filter: opacity(0) }',
    'html { visibility: hidden }',
    'html { mask: linear-gradient(transparent, transparent) }',
    'html { clip-path: inset(50%) }',
  ])('hidden with all of the page (%s): it can be seen as before', async (css) => {
    await onForm();
    await practice.overlay.faded();
    const clip = await practice.overlay.box();
    if (!clip) throw new Error('no panel');
    const inside = { x: clip.x + 20, y: clip.y + 20, width: clip.width - 40, height: clip.height - 40 };
    const before = await practice.page.screenshot({ clip: inside });
    await practice.page.addStyleTag({ content: css });
    await frames(practice.page);
    expect((await practice.page.screenshot({ clip: inside })).equals(before)).toBe(true);
    expect(await practice.overlay.text()).toMatch(/Help code\s*L5/);
  });
});

test('events that the page dispatches itself: nothing opens, closes, moves or is kept', async () => {
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me in');
  const stored = await practice.stored();
  const chip = await overlay.box();
  await page.evaluate(
    ([x, y]) => {
      const own = document.querySelector('[data-ecf-link-guide]') as HTMLElement;
      for (const target of [
        own,
        document.elementFromPoint(x ?? 0, y ?? 0) ?? own,
        document,
        window,
        document.body,
      ])
        for (const event of [
          new MouseEvent('click', { bubbles: true, composed: true, clientX: x ?? 0, clientY: y ?? 0 }),
          new PointerEvent('pointerdown', { bubbles: true, composed: true }),
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
          new KeyboardEvent('keydown', {
            code: 'KeyL',
            altKey: true,
            shiftKey: true,
            bubbles: true,
            composed: true,
          }),
          new PageTransitionEvent('pageshow', { persisted: true }),
          new PageTransitionEvent('pagehide'),
        ])
          target.dispatchEvent(event);
      own.click();
      own.focus();
    },
    [(chip?.x ?? 0) + 20, (chip?.y ?? 0) + 20],
  );
  await untilSettled(page);
  expect(await overlay.text()).toContain('Guide me in');
  expect(await practice.stored()).toEqual(stored);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});
