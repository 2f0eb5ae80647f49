/** The cost of one keystroke, in milliseconds. */
export interface Stroke {
  /** From the input event until all listeners have run, and the microtasks in which they render. */
  script: number;
  /** From the key press until the next frame is painted. */
  painted: number;
}

/** Runs in a page: from now on every typed letter is added to `globalThis.strokes`. */
export function noteKeystrokes(): void {
  const strokes: Stroke[] = [];
  (globalThis as unknown as { strokes: Stroke[] }).strokes = strokes;
  let down = 0;
  let input = 0;
  addEventListener('keydown', (event) => (down = event.timeStamp), true);
  addEventListener('input', () => (input = performance.now()), true);
  // The last listener of the event: the microtasks of the earlier ones, which render, have run.
  addEventListener('input', (event) => {
    if ((event as InputEvent).inputType !== 'insertText' || down === 0) return;
    const script = performance.now() - input;
    const begun = down;
    down = 0;
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      strokes.push({ script, painted: performance.now() - begun });
      painted.port1.close();
    };
    // A message sent just before the paint arrives just after it.
    requestAnimationFrame(() => painted.port2.postMessage(null));
  });
}
