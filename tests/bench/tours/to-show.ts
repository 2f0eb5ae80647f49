/** Put in when the tour is bundled: what ours says on the same page. */
declare const WHAT_OURS_SAYS: string;

export const text: string = WHAT_OURS_SAYS;

/** The element that ours rings on the Utilities page: the entry that leads to the link form. */
export function entry(): HTMLElement {
  const links = document.querySelectorAll<HTMLElement>('#cmecfMainContent a');
  const found = [...links].find((link) => link.textContent === 'Link a CM/ECF account to my PACER account');
  if (!found) throw new Error('no entry on this page');
  return found;
}
