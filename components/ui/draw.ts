import { type ComponentChild, render } from 'preact';

/**
 * Draws into an element of the page, in place of the words that stand there before any script: left there, Preact takes
 * what fits into its own, and leaves the rest beside it.
 */
export function drawInto(element: Element): (tree: ComponentChild) => void {
  let isDrawn = false;
  return (tree) => {
    if (!isDrawn) element.replaceChildren();
    isDrawn = true;
    render(tree, element);
  };
}
