/** What browsers have that prepare a page ahead of a click, which the types do not list yet. */
type Preparable = Pick<Document, 'addEventListener'> & { prerendering?: boolean };

/**
 * Starts once the page is shown. A browser may prepare a page that nobody has asked for yet: until somebody has, it is no
 * page that the person has seen, and nothing is told or shown of it. (An element of the page with that name is not `true`.)
 */
export function whenShown(doc: Preparable, start: () => void): void {
  if (doc.prerendering === true) doc.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
