import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPacerPage } from '@/components/page/pacer-page';

/**
 * The small script on PACER's own pages, which change without loading anew: it looks again when they do. Kept apart from
 * the one on court pages, so that neither carries the other's recognisers. Named in wxt.config.ts, as that one is.
 */
export default defineUnlistedScript(() => watchPacerPage(document, new URL(location.href)));
