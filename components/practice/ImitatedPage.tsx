import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MemoryBrowser } from './memory-browser';
import { mountPage, type PageHooks, setFocus } from './mount-page';
import type { Entry } from './tab';

export interface ImitatedPageProps {
  entry: Entry;
  browser: MemoryBrowser;
  hooks: PageHooks;
}

/** The current page, in a frame. Has to be keyed by the entry's number: each page is a new document. */
export function ImitatedPage({ entry, browser, hooks }: ImitatedPageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(hooks);
  latest.current = hooks;
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    let mounted: Document | null = null;
    const mount = () => {
      const doc = element.contentDocument;
      // Some browsers give a new frame its empty document only after a moment.
      if (!doc || doc === mounted || doc.readyState !== 'complete') return;
      mounted = doc;
      mountPage(doc, entry, browser.forPage(entry.url), {
        follow: (to, method) => latest.current.follow(to, method),
        press: (source) => latest.current.press(source),
      });
      // The person went to every page but the first: the focus follows.
      if (entry.number > 1) {
        element.focus({ preventScroll: true });
        setFocus(doc);
      }
    };
    mount();
    element.addEventListener('load', mount);
    return () => element.removeEventListener('load', mount);
  }, [entry, browser]);
  return <iframe ref={frame} class="imitated" title={`Imitation of ${new URL(entry.url).hostname}`} />;
}
