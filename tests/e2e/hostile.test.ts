import { describe, expect, test } from 'vitest';
import { practiceCourts } from '@/components/court-pages/frame';
import { linkConfirm, linkForm } from '@/components/court-pages/pages';
import { overlaps } from '../browser/overlay';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();
const { ilsd } = practiceCourts;
if (!ilsd) throw new Error('no ilsd');
const viewer = { court: ilsd, filer: false };
const form = linkForm(viewer);
const at = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';

/** Serves this as the link page, signed in, and goes there. What the page's scripts say wrong is gathered. */
async function meet(html: string): Promise<string[]> {
  const wrong: string[] = [];
  practice.page.on('pageerror', (error) => wrong.push(String(error)));
  practice.page.on('dialog', (dialog) => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await signedInTo(practice.page, 'ilsd');
  practice.court.extra = (asked) =>
    asked.href === at ? { html, headers: { 'Content-Type': 'text/html; charset=utf-8' } } : null;
  await practice.page.goto(at);
  return wrong;
}

const withNames = (cmecf: string, pacer: string): string => {
  const mark = (name: string) => name.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`);
  return linkConfirm(viewer, { cmecf: '(one)', pacer: '(two)' })
    .replace('(one)', mark(cmecf))
    .replace('(two)', mark(pacer));
};
const asForm = (before: string, inForm = ''): string =>
  form
    .replace('<div id="cmecfMainContent"', `${before}<div id="cmecfMainContent"`)
    .replace(/(<form[^>]*>)/i, `$1${inForm}`);

describe('names on the confirmation', () => {
  test('with markup and script in them are shown as the letters that they are', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const wrong = await meet(withNames(`${evil} Sample`, '</section><script>alert(2)</script> Sample'));
    const said = await practice.overlay.waitFor(/Help code\s*X1/);
    expect(said).toContain(`${evil} Sample`);
    expect(said).toContain('</section><script>alert(2)</script> Sample');
    expect(await practice.overlay.inside('return root.querySelectorAll("img, script, iframe").length')).toBe(
      0,
    );
    expect(wrong).toEqual([]);
  });
  test('that turn the direction of writing are shown without what turns it, and are still two people', async () => {
    await meet(withNames('\u202enaidroJ\u202c Sample', '\u2067Jordan\u2069 Sample'));
    const said = await practice.overlay.waitFor(/Help code\s*X1/);
    expect(said).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(said).toContain('naidroJ Sample');
  });
  test('with letters that cannot be seen in them are one person’s', async () => {
    await meet(withNames('Jor\u200bdan Sam\u00adple', '\ufeffJordan\u2060 Sample'));
    expect(await practice.overlay.waitFor(/Help code\s*L6/)).not.toContain('Stop');
  });
  test('a word of a thousand letters stays within the panel', async () => {
    await meet(withNames(`${'W'.repeat(80)} Sample`, 'Jordan Sample'));
    await practice.overlay.waitFor(/Help code\s*X1/);
    const wide = await practice.overlay.inside<boolean>(
      "const panel = root.querySelector('section').firstElementChild; return panel.scrollWidth > panel.clientWidth",
    );
    expect(wide).toBe(false);
  });
});

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
      await practice.page.waitForTimeout(500);
      const said = await practice.overlay.text();
      if (said === null) expect(await practice.page.locator('ecf-link-guide').count()).toBe(0);
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
    await practice.page.evaluate(() => document.querySelector('ecf-link-guide')?.remove());
    await practice.page.mouse.wheel(0, 50);
    await practice.page.setViewportSize({ width: 900, height: 600 });
    await practice.page.keyboard.press('Alt+Shift+L');
    await practice.page.waitForTimeout(300);
    expect(await practice.page.locator('ecf-link-guide').count()).toBe(0);
    expect(wrong).toEqual([]);
    await practice.page.setViewportSize({ width: 1000, height: 640 });
    await practice.page.reload();
    await practice.overlay.waitFor(/Help code\s*L5/);
  });
  test('cloned by the page: the copy is empty, and the true one is as it was', async () => {
    await onForm();
    const copy = await practice.page.evaluate(() => {
      const own = document.querySelector('ecf-link-guide');
      const clone = own?.cloneNode(true) as HTMLElement;
      document.body.append(clone);
      return { root: own?.shadowRoot, inner: clone.shadowRoot, html: clone.outerHTML, text: clone.innerText };
    });
    expect(copy).toEqual({ root: null, inner: null, html: '<ecf-link-guide></ecf-link-guide>', text: '' });
    expect(
      await practice.page.evaluate(
        () => document.body.querySelector('ecf-link-guide')?.getBoundingClientRect().width,
      ),
    ).toBe(0);
  });
  test('given children or another root by the page: they are not shown, and the text stays the guide’s', async () => {
    await onForm();
    const before = await practice.overlay.text();
    const said = await practice.page.evaluate(() => {
      const own = document.querySelector('ecf-link-guide') as HTMLElement;
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
      content: `ecf-link-guide, html > *:last-child { display: none !important; opacity: 0 !important; visibility: hidden !important;
        transform: translate(-9999px) !important; filter: opacity(0) !important; clip-path: inset(50%) !important; zoom: 4 !important;
        color: red !important; font-size: 90px !important; direction: rtl !important; content-visibility: hidden !important;
        pointer-events: none !important; --ink: transparent; --surface: transparent; width: 10px !important; z-index: -1 !important; }
        * { letter-spacing: 3px; color: green; } section, button, div { display: none; }`,
    });
    await practice.page.evaluate(() =>
      document
        .querySelector('ecf-link-guide')
        ?.setAttribute(
          'style',
          'display:none !important; opacity:0 !important; mask: linear-gradient(transparent, transparent) !important',
        ),
    );
    await practice.page.waitForTimeout(200);
    expect((await looks())?.split(' ')).toEqual(before?.split(' '));
    expect(await practice.overlay.box()).toEqual(shot);
    await practice.overlay.click('Not now');
    await expect.poll(() => practice.overlay.text()).toBeNull();
  });
  test('covered by the page: it stays covered, and does not fight', async () => {
    await onForm();
    const changes = await practice.page.evaluate(async () => {
      let seen = 0;
      new MutationObserver((records) => (seen += records.length)).observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
      });
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:white';
      document.body.append(cover);
      cover.showModal();
      const after = seen;
      await new Promise((later) => setTimeout(later, 500));
      return { after, top: document.elementFromPoint(900, 500)?.tagName, more: seen };
    });
    expect(changes.top).toBe('DIALOG');
    expect(changes.more).toBeLessThanOrEqual(4); // the dialog's own
    expect(await practice.overlay.text()).toMatch(/Help code\s*L5/);
  });
  test('hidden with all of the page (html { opacity: 0 }): it goes with it, as everything does', async () => {
    await onForm();
    await practice.page.addStyleTag({ content: 'html { opacity: 0 }' });
    expect(await practice.overlay.text()).toMatch(/Help code\s*L5/);
  });
});

test('events that the page feigns: nothing opens, closes, moves or is kept', async () => {
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me in');
  const stored = await practice.stored();
  const chip = await overlay.box();
  await page.evaluate(
    ([x, y]) => {
      const own = document.querySelector('ecf-link-guide') as HTMLElement;
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
  await page.waitForTimeout(300);
  expect(await overlay.text()).toContain('Guide me in');
  expect(await practice.stored()).toEqual(stored);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

describe('a page that is far too much', () => {
  test('the form nested twenty deep in forms, tables and fonts: recognised', async () => {
    const open = '<font><center><form><table><tr><td><div>'.repeat(20);
    const wrong = await meet(form.replace(/(<form)/i, `${open}$1`));
    await practice.overlay.waitFor(/Help code\s*L5/);
    expect(await practice.overlay.ring()).not.toBeNull();
    expect(wrong).toEqual([]);
  });
  test('a sign-in page that changes itself twenty thousand times: looked at once a frame, then as before', async () => {
    const { page, overlay } = practice;
    await page.goto('https://ecf.ilsd.uscourts.gov/');
    await overlay.waitFor('Guide me');
    await overlay.click('Guide me');
    await overlay.waitFor(/L1/);
    await page.getByRole('link', { name: 'Document Filing System' }).click();
    await overlay.waitFor(/Help code\s*S1/);
    const done = await page.evaluate(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      for (let i = 0; i < 200; i++) {
        for (let j = 0; j < 100; j++) {
          place.append(document.createElement('div'));
          place.className = `c${i}-${j}`;
        }
        await new Promise((later) => setTimeout(later));
      }
      place.remove();
      return true;
    });
    expect(done).toBe(true);
    expect(await overlay.text()).toMatch(/Help code\s*S1/);
    expect(await page.locator('ecf-link-guide').count()).toBe(1);
  });
});
