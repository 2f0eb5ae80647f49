import { parseInert, restoreStyles } from '@/lib/simulator/inert';
import { cmecfCss, pacerCss } from '@/lib/simulator/style';
import type { Picture } from './picture';

/**
 * Puts an imitation page into an empty frame. Everything that acts or loads (scripts, style sheets, handlers, sources,
 * addresses) is removed from the markup, so that the frame, which may run no scripts, fetches nothing. Styles are added
 * through the DOM: the content security policy of the extension's pages allows no inline styles.
 */
export function fillFrame(frame: HTMLIFrameElement, picture: Picture): void {
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
  restoreStyles(body);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${picture.style === 'cmecf' ? cmecfCss : pacerCss}${pictureCss}`);
  doc.adoptedStyleSheets = [sheet];
  openDialog(doc, picture);
  mark(doc, picture);
}

/** The frame is light in dark mode too, as courts' pages are. The menu bar's logo is text, not an
 * image. On paper everything is black on white: browsers leave backgrounds out unless they are asked for. */
const pictureCss = `
:root { color-scheme: light; background: #fff; }
body { background: #fff; overflow: hidden; }
#cmecfMainContent { height: auto; padding-bottom: 16px; }
.ecf-mark { outline: 4px solid #1d4ed8; outline-offset: 4px; border-radius: 3px; box-shadow: 0 0 0 12px rgb(29 78 216 / 22%); }
#topmenu .ecf-mark { outline-color: #ffd166; outline-offset: -3px; box-shadow: none; }
.ui-dialog { top: 40px; }
@media print {
  .noprint { display: block; }
  * { color: #000 !important; background: #fff !important; border-color: #666 !important; }
  .ecf-mark, #topmenu .ecf-mark { outline: 4px solid #1d4ed8; box-shadow: none; }
}
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
