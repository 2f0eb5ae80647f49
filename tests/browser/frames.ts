/** A page as either driver of browsers has it. */
interface Evaluating {
  evaluate(body: () => Promise<void>): Promise<void>;
}

/**
 * Waits for two frames of a page: in the first what was changed is laid out and the guide's own callbacks run, in the
 * second that is drawn.
 */
export const frames = (page: Evaluating): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
