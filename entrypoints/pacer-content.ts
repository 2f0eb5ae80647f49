import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { controlPacerPage } from '@/lib/content/pacer-controller';
import { whenShown } from '@/lib/content/when-shown';

/**
 * The small script on PACER's own pages, which change without a new page load: it looks again when they do. It is apart
 * from the one on court pages, so that neither loads the other's detectors. Named in wxt.config.ts, as that one is.
 */
export default defineUnlistedScript(() =>
  whenShown(document, () => controlPacerPage(document, new URL(location.href))),
);
