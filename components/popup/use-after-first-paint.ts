import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * False until the browser has painted what was rendered first, true from then on. The second frame is asked for, since the
 * first comes before the paint; an effect would not do, which runs after 35 ms at the latest, painted or not. A page in the
 * background paints nothing and waits for nothing.
 */
export function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(document.hidden);
  useLayoutEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
