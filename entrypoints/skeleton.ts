import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlaySlot } from '@/components/page/slot';
import { skeletonOf } from '@/lib/pages/skeleton';

/** Loaded by the small scripts only when the person asks, in the popup, to see the page's skeleton. */
export default defineUnlistedScript(() => {
  overlaySlot().skeleton = skeletonOf;
});
