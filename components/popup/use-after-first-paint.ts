import { useEffect, useState } from 'preact/hooks';

/** Out: false while a page is drawn for the first time, true from then on. Effects run once the browser has painted. */
export function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
