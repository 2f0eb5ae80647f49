import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openOverlay } from '@/components/overlay/open';
import { overlaySlot } from '@/components/page/slot';

/** Loaded by the small script when there is something to show; hands it the overlay over the world they share. */
export default defineUnlistedScript(() => {
  overlaySlot().open = openOverlay;
});
