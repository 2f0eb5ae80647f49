import { parseInert, restoreLooks } from '@/components/court-pages/inert';
import { cmecfCss, pacerCss } from '@/components/court-pages/style';
import type { Picture } from './pictures';

/**
 * Puts an imitation page into an empty frame. The markup is parsed inertly and stripped of everything that acts or loads
 * (scripts, style sheets, handlers, sources, addresses), so that the frame, which may run no scripts, fetches nothing.
 * Looks go in by the style sheet's own interface: the pages' policy lets no inline style through.
 */
export function drawPage(frame: HTMLIFrameElement, picture: Picture): void {
  const doc = frame.contentDocument;
  const view = doc?.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!doc || !view) return;
  const page = parseInert(picture.html);
  for (const gone of page.querySelectorAll('script, link, meta, title, base, style, #practice-band, img'))
    gone.remove();
  for (const element of page.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (name === 'href') element.setAttribute('href', '#');
      else if (/^on|^(style|src|action|formaction|autofocus|background|data-off)$/.test(name))
        element.removeAttribute(name);
  const body = doc.importNode(page.body, true);
  doc.body.replaceWith(body);
  restoreLooks(body);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${picture.style === 'cmecf' ? cmecfCss : pacerCss}${pictureCss}`);
  doc.adoptedStyleSheets = [sheet];
  openDialog(doc, picture);
  mark(doc, picture);
}

/** The frame is light whatever the person's setting: courts' pages are. The menu bar's sign is text, not a picture. */
const pictureCss = `
:root { color-scheme: light; background: #fff; }
body { background: #fff; overflow: hidden; }
#cmecfMainContent { height: auto; padding-bottom: 16px; }
#topmenu .bd::before { content: "CM/ECF"; font: italic bold 18px serif; }
.ecf-mark { outline: 4px solid #1d4ed8; outline-offset: 4px; border-radius: 3px; box-shadow: 0 0 0 12px rgb(29 78 216 / 22%); }
#topmenu .ecf-mark { outline-color: #ffd166; outline-offset: -3px; box-shadow: none; }
.ui-dialog { top: 40px; }
@media print { .noprint { display: block; } }
.usa-banner, #pscFooter, .notice { display: none; }
`;

function openDialog(doc: Document, { dialog }: Picture): void {
  const element = dialog && doc.getElementById(dialog.id);
  if (!element || !dialog) return;
  element.style.display = 'block';
  const place = element.querySelector('.ui-dialog-content');
  if (dialog.content && place) {
    const content = parseInert(dialog.content).body;
    place.replaceChildren(...[...content.childNodes].map((node) => doc.importNode(node, true)));
  }
}

function mark(doc: Document, picture: Picture): void {
  const { selector, text } = picture.mark ?? {};
  if (!selector) return;
  for (const element of doc.querySelectorAll(selector))
    if (!text || element.textContent?.includes(text)) {
      element.classList.add('ecf-mark');
      return;
    }
}
