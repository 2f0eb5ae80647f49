import { installCmecf, installPartialUpdates, setShown } from '@/components/court-pages/behaviour';
import { parseInert, restoreLooks } from '@/components/court-pages/inert';
import type { Request } from '@/components/court-pages/site';
import { cmecfCss, pacerCss } from '@/components/court-pages/style';
import { overlayOn } from '@/components/overlay/open';
import { submenusOf } from '@/components/overlay/submenus';
import { watchCourtPage } from '@/components/page/court-page';
import type { Native } from '@/components/page/native';
import { watchPacerPage } from '@/components/page/pacer-page';
import { overlaySlot } from '@/components/page/slot';
import { courtHereById } from '@/lib/courts/court-here';
import { placeOf } from '@/lib/courts/place';
import { sayings } from '@/lib/guide/words';
import type { Entry, Partial } from './tab';

/** What the imitated browser does when something is pressed on a page. */
export interface PageHooks {
  follow(to: string, method: Request['method']): void;
  press(source: string): Partial | null;
}

/**
 * Makes an imitation page live in a frame's empty document: its markup, looks and behaviour, and over it the guide as it
 * runs on the real page, fed with the address that the page would have.
 */
export function mountPage(
  doc: Document,
  { url, html }: Pick<Entry, 'url' | 'html'>,
  browser: Native,
  hooks: PageHooks,
): void {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  draw(doc, view, html);
  bringToLife(doc, view, hooks);
  const slot = overlaySlot();
  const open = overlayOn({ sayings, submenus: submenusOf });
  slot.open ??= (page, host) => open(page, { ...host, dress });
  slot.court = courtHereById;
  const watch = placeOf(new URL(url))?.system === 'court' ? watchCourtPage : watchPacerPage;
  watch(doc, new URL(url), browser);
}

/** An empty frame has no doctype, as the courts' pages have none: quirks and all. Nothing is loaded, no script runs. */
function draw(doc: Document, view: Window & typeof globalThis, html: string): void {
  const page = parseInert(html);
  const pacer = page.querySelector('link[href="/css/pacer.css"]') !== null;
  // The strip round the frame says that it is practice; what would load something is not to be found here.
  for (const gone of page.querySelectorAll('link, meta, base, style, #practice-band')) gone.remove();
  for (const element of page.querySelectorAll('[src]')) element.removeAttribute('src');
  const root = doc.importNode(page.documentElement, true);
  restoreLooks(root);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync((pacer ? pacerCss : cmecfCss) + frameCss);
  doc.adoptedStyleSheets = [sheet];
  doc.replaceChild(root, doc.documentElement);
}

/** The frame is light whatever the person's setting: courts' pages are. The menu bar's sign is text, not a picture. */
const frameCss = `
:root { color-scheme: light; background: #fff; }
.cmecfLogo { display: none; }
#topmenu .bd::before { content: "CM/ECF"; font: italic bold 18px serif; }
.not-imitated { max-width: 34em; margin: 60px auto; font-size: 15px; padding: 0 20px; }
.not-imitated h1 { font-size: 20px; }
`;

/** What the page's scripts would do, and where links and forms lead. What is typed is not looked at. */
function bringToLife(doc: Document, view: Window & typeof globalThis, hooks: PageHooks): void {
  installCmecf(view);
  const { CMECF } = view as unknown as { CMECF: { MainMenu: Record<string, () => void> } };
  CMECF.MainMenu.createMenu?.();
  CMECF.MainMenu.setMainContentSize?.();
  installPartialUpdates(view, (source) => {
    const partial = hooks.press(source);
    if (partial) put(doc, partial);
  });
  const onLink = (event: Event) => {
    const link = (event.target as Element).closest('a[href]');
    if (!link) return;
    const acted = event.defaultPrevented;
    event.preventDefault();
    const href = link.getAttribute('href') ?? '';
    if (!acted && event.type === 'click' && !href.startsWith('#')) hooks.follow(href, 'GET');
  };
  doc.addEventListener('click', onLink);
  doc.addEventListener('auxclick', onLink);
  doc.addEventListener('submit', (event) => {
    const acted = event.defaultPrevented;
    event.preventDefault();
    const form = event.target as Element;
    const post = /^post$/i.test(form.getAttribute('method') ?? '');
    if (!acted) hooks.follow(form.getAttribute('action') ?? '', post ? 'POST' : 'GET');
  });
}

/** PrimeFaces' partial answer: parts of the page by id, and dialogs and tabs shown or hidden in place. */
function put(doc: Document, { updates, show = [], hide = [] }: Partial): void {
  for (const [id, html] of Object.entries(updates)) {
    const parts = [...parseInert(html).body.childNodes].map((node) => doc.importNode(node, true));
    const place = doc.getElementById(id);
    place?.replaceChildren(...parts);
    if (place) restoreLooks(place);
  }
  for (const id of hide) setShown(doc, id, false);
  for (const id of show) setShown(doc, id, true);
}

/** CM/ECF's `SetFocus()`: into the first field of a page that says it is a form. False for every other page. */
export function setFocus(doc: Document): boolean {
  const isForm = [...doc.scripts].some((script) => script.textContent?.includes('IsForm = true'));
  const field =
    isForm && doc.forms[0]?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea');
  if (field) field.focus();
  return Boolean(field);
}

/** The guide's looks go in by the style sheet's own interface: extension pages' policy lets no style element in. */
function dress(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
