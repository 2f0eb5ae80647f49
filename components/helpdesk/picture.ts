/** A picture of a page that the caller may have open: an imitation page's markup, and the element that is marked. */
export interface Picture {
  html: string;
  style: 'cmecf' | 'pacer';
  /** The element to mark: the first that matches the selector and contains the text. */
  mark: { selector: string; text?: string } | null;
  /** A dialog of the page that is shown open, with its content where a partial update brings it. */
  dialog?: { id: string; content?: string };
  /** Describes the picture: the caption, and the name of the frame. */
  alt: string;
}

/** A page of CM/ECF. The element to mark is named by a selector and, where several fit, by text in it. */
export const cmecf = (html: string, alt: string, selector?: string, text?: string): Picture => ({
  html,
  style: 'cmecf',
  mark: selector ? { selector, ...(text ? { text } : {}) } : null,
  alt,
});

/** A page of PACER, or one that looks like PACER's. */
export const pacer = (html: string, alt: string, selector?: string, text?: string): Picture => ({
  ...cmecf(html, alt, selector, text),
  style: 'pacer',
});
