/** Defined when the tour is bundled: the text of our panel on the same page. */
declare const OUR_PANEL_TEXT: string;

export const text: string = OUR_PANEL_TEXT;

/** The element that has our ring on the Utilities page: the entry that leads to the link form. */
export function entry(): HTMLElement {
  const links = document.querySelectorAll<HTMLElement>('#cmecfMainContent a');
  const found = [...links].find((link) => link.textContent === 'Link a CM/ECF account to my PACER account');
  if (!found) throw new Error('no entry on this page');
  return found;
}
