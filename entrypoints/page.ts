import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchCourtPage } from '@/components/page/court-page';

/**
 * The small script on court pages: looks once, and loads the overlay only when there is something to show.
 * Named as a content script in wxt.config.ts rather than by its file name: so it stays without the framework's
 * content-script context and the polyfill, which would double its size on every page of daily work.
 */
export default defineUnlistedScript(() => watchCourtPage(document, new URL(location.href)));
