import type { Rect } from './place-panel';

/** Where an element is in the viewport. Read by the prototype's own function, which no page can shadow. */
export const rectOf = (element: Element): Rect => Element.prototype.getBoundingClientRect.call(element);
