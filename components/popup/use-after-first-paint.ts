import { useEffect, useState } from 'preact/hooks';

/** False in the first render of a page, true from then on. Effects run after the browser has painted. */
export function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
