import { useEffect } from 'preact/hooks';
import { prepareToFind } from '@/lib/courts/find';

/** For fields in which a court is searched: builds the search index while the page is idle, not at the first keystroke. */
export function useFinder(): void {
  useEffect(() => {
    // Where the browser has no such callback, the first keystroke builds the index.
    const asked = globalThis.requestIdleCallback?.(prepareToFind);
    return () => {
      if (asked !== undefined) cancelIdleCallback(asked);
    };
  }, []);
}
