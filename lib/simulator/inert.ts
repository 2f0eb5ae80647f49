/**
 * Parses an imitation page's markup into a document of its own that runs and loads nothing. Handlers and inline styles
 * are renamed before it is parsed: the content security policy of the extension's pages would refuse each of them, with
 * a line in the console.
 */
export const parseInert = (html: string): Document =>
  new DOMParser().parseFromString(
    html.replace(/\sstyle=(?=["'])/gi, ' data-style=').replace(/\son[a-z]+=(?=["'])/gi, ' data-off='),
    'text/html',
  );

/** Restores the inline styles through the DOM, which the policy allows. */
export function restoreStyles(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
}
