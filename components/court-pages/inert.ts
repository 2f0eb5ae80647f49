/**
 * An imitation page's markup as a document of its own, inert. Handlers and inline looks are set aside before it is
 * parsed: extension pages' policy would refuse them one by one, with a line each in the console.
 */
export const parseInert = (html: string): Document =>
  new DOMParser().parseFromString(
    html.replace(/\sstyle=(?=["'])/gi, ' data-style=').replace(/\son[a-z]+=(?=["'])/gi, ' data-off='),
    'text/html',
  );

/** Puts the inline looks back by the style interface, which the policy lets through. */
export function restoreLooks(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
}
