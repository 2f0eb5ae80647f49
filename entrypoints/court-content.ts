import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnCourtPage } from '@/lib/content/start-on-court-page';
import { whenShown } from '@/lib/content/when-shown';

/**
 * The small script on court pages: takes a prescan, and loads the detectors, and then the overlay, only where there can
 * be something to say.
 * Named as a content script in wxt.config.ts rather than by its file name: so it stays without the framework's
 * content-script context and the polyfill, which would double its size on every page of daily work.
 */
export default defineUnlistedScript(() =>
  whenShown(document, () => startOnCourtPage(document, new URL(location.href))),
);
