import type { Rect } from './place-panel';

/** Where an element is in the viewport; by the prototype's own function, which no page can shadow. */
export const rectOf = (element: Element): Rect => {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, right, bottom };
};
