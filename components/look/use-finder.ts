import { useEffect } from 'preact/hooks';
import { prepareToFind } from '@/lib/courts/find';

/** For boxes in which a court is searched: has the finder's index built while the page is idle, not at the first key. */
export function useFinder(): void {
  useEffect(() => {
    // Without such a callback the first keystroke builds it.
    const asked = globalThis.requestIdleCallback?.(prepareToFind);
    return () => {
      if (asked !== undefined) cancelIdleCallback(asked);
    };
  }, []);
}
