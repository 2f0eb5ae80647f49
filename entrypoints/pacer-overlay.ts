import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayOn } from '@/components/overlay/open';
import { overlaySlot } from '@/components/page/slot';
import { pacerSayings } from '@/lib/guide/sayings-pacer';

/** The overlay for PACER's pages: as entrypoints/overlay.ts, with the words of the steps that are made there. */
export default defineUnlistedScript(() => {
  overlaySlot().open = overlayOn({ sayings: pacerSayings });
});
