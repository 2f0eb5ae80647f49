import { find, holds, parentOf, viewOf } from '@/lib/pages/dom';
import type { OverlayParts } from './overlay-parts';

/** Events in the panel that the page's own handlers do not get. */
const keptFromPage = ['keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

export interface KeyActions {
  /** Collapses the panel on Escape. Returns false where there is nothing to collapse. */
  collapse(): boolean;
  /** The element on the page that the ring is around. */
  target(): Element | null;
}

/**
 * Escape in the panel collapses it; Alt+Shift+L anywhere on the page goes to the panel, and from there back to the
 * element to use. Only keys that a person pressed count. Listens until the signal is aborted.
 */
export function listenForKeys(
  doc: Document,
  { host, region }: OverlayParts,
  actions: KeyActions,
  signal: AbortSignal,
): void {
  for (const type of keptFromPage)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  host.addEventListener(
    'keydown',
    (event) => {
      event.stopPropagation();
      if (event.isTrusted && event.key === 'Escape' && actions.collapse()) event.preventDefault();
    },
    { signal },
  );
  const onShortcut = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyL') return;
    event.preventDefault();
    event.stopPropagation();
    if (hasFocus(region)) focusTarget(actions.target());
    else focusFirstButton(region);
  };
  viewOf(doc)?.addEventListener('keydown', onShortcut, { capture: true, signal });
}

const hasFocus = (region: HTMLElement): boolean =>
  region.contains((region.getRootNode() as ShadowRoot).activeElement);

export const focusFirstButton = (region: HTMLElement): void =>
  region.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });

/**
 * Moves the focus to the panel's heading, where Enter does nothing: once, and after the page's own script has put it
 * somewhere as it loaded.
 */
export function focusHeadingOnceLoaded(doc: Document, { region }: OverlayParts, signal: AbortSignal): void {
  const heading = () => region.querySelector<HTMLElement>('h2');
  const focus = () => setTimeout(() => signal.aborted || heading()?.focus({ preventScroll: true }));
  if (doc.readyState === 'complete') focus();
  else viewOf(doc)?.addEventListener('load', focus, { once: true, signal });
}

/** Focuses the element, or the first thing in it that takes the focus. */
function focusTarget(target: Element | null): void {
  const around = target && parentOf(target);
  if (!around) return;
  const focusable = 'a[href], button, input:not([type=hidden]), select, textarea';
  const inner = find(around, focusable).find((element) => holds(target, element));
  (inner as HTMLElement | undefined)?.focus();
}
