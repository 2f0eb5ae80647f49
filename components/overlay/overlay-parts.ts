import { viewOf } from '@/lib/pages/dom';
import tokens from '../ui/tokens.css?inline';
import { createHost } from './host-element';
import css from './overlay.css?inline';

/** The overlay's own elements. All but the host are in its closed shadow root. */
export interface OverlayParts {
  /** The one element that is on the page. */
  host: HTMLElement;
  /** Around the element to use on the page. */
  ring: HTMLElement;
  /** Holds the panel or the chip. */
  region: HTMLElement;
  /** The text that a screen reader announces. */
  status: HTMLElement;
}

/**
 * Custom properties are set on the overlay's own parts and not on the host, where the page could set them too: it could
 * make the letters white on white.
 */
const styles = tokens.replaceAll(':host', ':host > *') + css;

/** Makes the overlay's elements with their styles. The host is not yet on the page. */
export function createParts(doc: Document): OverlayParts {
  const { host, root } = createHost(doc);
  const ring = doc.createElement('div');
  ring.className = 'ring';
  ring.hidden = true;
  const region = doc.createElement('section');
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', 'ECF Link Guide');
  const status = doc.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(ring, region, status);
  addStyles(doc, root);
  return { host, ring, region, status };
}

/**
 * As a constructed sheet, which no page's policy forbids; as a style element where a content script may not give a root
 * such sheets (Firefox throws).
 */
function addStyles(doc: Document, root: ShadowRoot): void {
  try {
    const sheet = new (viewOf(doc) as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = doc.createElement('style');
    style.textContent = styles;
    root.prepend(style);
  }
}
