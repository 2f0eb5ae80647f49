/** What one keystroke cost, milliseconds. */
export interface Stroke {
  /** From the input event until every listener, and what they draw in microtasks, has run. */
  script: number;
  /** From the key going down until the next frame is painted. */
  painted: number;
}

/** Runs in a page: from now on every letter that is typed goes to `globalThis.strokes`. */
export function noteKeystrokes(): void {
  const strokes: Stroke[] = [];
  (globalThis as unknown as { strokes: Stroke[] }).strokes = strokes;
  let down = 0;
  let input = 0;
  addEventListener('keydown', (event) => (down = event.timeStamp), true);
  addEventListener('input', () => (input = performance.now()), true);
  // The last listener of the event: microtasks of those before it, which draw, are done.
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
