import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '@/lib/content/shared';
import { skeletonOf } from '@/lib/pages/skeleton';

/** Loaded by the small scripts only when the person asks, in the popup, to see the page's skeleton. */
export default defineUnlistedScript(() => {
  shared().skeleton = skeletonOf;
});
