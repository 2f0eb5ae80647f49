import type { Rect } from './place-panel';

/** Where an element is in the viewport. Read by the prototype's own function, which no page can shadow. */
export const rectOf = (element: Element): Rect => {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, right, bottom };
};

/** Where the words of a range are in the viewport. */
export const rectOfRange = (range: Range): Rect => {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
};
