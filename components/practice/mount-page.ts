import { guardAnswers } from '@/components/overlay/answer-guard';
import { overlayWith } from '@/components/overlay/page-overlay';
import { submenusOf } from '@/components/overlay/submenus';
import type { BrowserApi } from '@/lib/content/browser-api';
import { controlCourtPage } from '@/lib/content/court-controller';
import { lateMessages } from '@/lib/content/late-messages';
import { controlPacerPage } from '@/lib/content/pacer-controller';
import { shared } from '@/lib/content/shared';
import { panelCourtById } from '@/lib/courts/panel-court';
import { siteOf } from '@/lib/courts/site';
import { allReaders } from '@/lib/pages/all-readers';
import { installCmecf, installPartialUpdates, setShown } from '@/lib/simulator/behavior';
import { parseInert, restoreStyles } from '@/lib/simulator/inert';
import type { PartialUpdate, SimRequest } from '@/lib/simulator/sim-request';
import { cmecfCss, pacerCss } from '@/lib/simulator/style';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { atOpenStop } from '@/lib/steps/open-stop';
import type { Entry } from './tab';

/** What the imitated browser does when something is pressed on a page. */
export interface PageHooks {
  follow(to: string, method: SimRequest['method']): void;
  press(source: string): PartialUpdate | null;
}

/**
 * Puts an imitation page into a frame's empty document, with its styles and behavior, and starts the guide on it as on the
 * real page, with the address that the page would have.
 */
export function mountPage(
  doc: Document,
  { url, html }: Pick<Entry, 'url' | 'html'>,
  browser: BrowserApi,
  hooks: PageHooks,
): void {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  render(doc, view, html);
  addBehavior(doc, view, hooks);
  const slot = shared();
  const open = overlayWith({ panelTexts: allPanelTexts, submenus: submenusOf });
  slot.open ??= open;
  slot.court = panelCourtById;
  slot.atOpenStop = atOpenStop;
  slot.guardAnswers = guardAnswers;
  slot.readers = allReaders;
  slot.late = lateMessages;
  const address = new URL(url);
  if (siteOf(address)?.system === 'court') controlCourtPage(doc, () => address, browser);
  else controlPacerPage(doc, address, browser);
}

/** An empty frame has no doctype and so is in quirks mode, as the courts' pages are. Nothing is loaded, no script runs. */
function render(doc: Document, view: Window & typeof globalThis, html: string): void {
  const page = parseInert(html);
  const pacer = page.querySelector('link[href="/css/pacer.css"]') !== null;
  // The strip around the frame says that this is practice. What the other elements would load does not exist here.
  for (const unwanted of page.querySelectorAll('link, meta, base, style, #practice-band')) unwanted.remove();
  for (const element of page.querySelectorAll('[src]')) element.removeAttribute('src');
  const root = doc.importNode(page.documentElement, true);
  restoreStyles(root);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync((pacer ? pacerCss : cmecfCss) + frameCss);
  doc.adoptedStyleSheets = [sheet];
  doc.replaceChild(root, doc.documentElement);
}

/** The frame is light in dark mode too, as courts' pages are. The menu bar's logo is text, not an image. */
const frameCss = `
:root { color-scheme: light; background: #fff; }
.cmecfLogo { display: none; }
#topmenu .bd::before { content: "CM/ECF"; font: italic bold 18px serif; }
.not-imitated { max-width: 34em; margin: 60px auto; font-size: 15px; padding: 0 20px; }
.not-imitated h1 { font-size: 20px; }
`;

/** Does what the page's scripts would do, and follows links and forms. What is typed is not read. */
function addBehavior(doc: Document, view: Window & typeof globalThis, hooks: PageHooks): void {
  installCmecf(view);
  const { CMECF } = view as unknown as { CMECF: { MainMenu: Record<string, () => void> } };
  CMECF.MainMenu.createMenu?.();
  CMECF.MainMenu.setMainContentSize?.();
  installPartialUpdates(view, (source) => {
    const partial = hooks.press(source);
    if (partial) applyPartialUpdate(doc, partial);
  });
  const onLink = (event: Event) => {
    const link = (event.target as Element).closest('a[href]');
    if (!link) return;
    const handled = event.defaultPrevented;
    event.preventDefault();
    const href = link.getAttribute('href') ?? '';
    if (!handled && event.type === 'click' && !href.startsWith('#')) hooks.follow(href, 'GET');
  };
  doc.addEventListener('click', onLink);
  doc.addEventListener('auxclick', onLink);
  doc.addEventListener('submit', (event) => {
    const handled = event.defaultPrevented;
    event.preventDefault();
    const form = event.target as Element;
    const post = /^post$/i.test(form.getAttribute('method') ?? '');
    if (!handled) hooks.follow(form.getAttribute('action') ?? '', post ? 'POST' : 'GET');
  });
}

/** Replaces parts of the page by id, and shows or hides dialogs and tabs, as PrimeFaces does. */
function applyPartialUpdate(doc: Document, { updates, show = [], hide = [] }: PartialUpdate): void {
  for (const [id, html] of Object.entries(updates)) {
    const parts = [...parseInert(html).body.childNodes].map((node) => doc.importNode(node, true));
    const target = doc.getElementById(id);
    target?.replaceChildren(...parts);
    if (target) restoreStyles(target);
  }
  for (const id of hide) setShown(doc, id, false);
  for (const id of show) setShown(doc, id, true);
}

/** CM/ECF's `SetFocus()`: focuses the first field of a page that says it is a form. Returns false for other pages. */
export function setFocus(doc: Document): boolean {
  const isForm = [...doc.scripts].some((script) => script.textContent?.includes('IsForm = true'));
  const field =
    isForm && doc.forms[0]?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea');
  if (field) field.focus();
  return Boolean(field);
}
