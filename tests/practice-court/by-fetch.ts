import { setShown } from '@/lib/simulator/behavior';

/**
 * How PACER's pages request partial updates. Only the practice court serves this, after behavior.ts in one script and
 * without the import: no file of the extension makes a request or writes markup, not even in the simulator.
 */

/** Sends each request to the server that the page came from, and applies its response. */
export function byFetch(view: Window): (source: string) => void {
  return (source) =>
    void view
      .fetch(view.location.href, {
        method: 'POST',
        headers: { 'Faces-Request': 'partial/ajax', 'Faces-Source': source },
        body: new URLSearchParams(),
      })
      .then((response) => response.text())
      .then((xml) => applyPartial(view, xml));
}

function applyPartial(view: Window, xml: string): void {
  const response = new DOMParser().parseFromString(xml, 'text/xml');
  const redirect = response.querySelector('redirect')?.getAttribute('url');
  if (redirect) {
    view.location.href = redirect;
    return;
  }
  for (const update of response.querySelectorAll('update')) {
    const part = view.document.getElementById(update.getAttribute('id') ?? '');
    if (part) part.innerHTML = update.textContent ?? '';
  }
  for (const change of response.querySelectorAll('extension'))
    setShown(view.document, change.getAttribute('id') ?? '', change.getAttribute('ln') === 'show');
}
