import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayOn } from '@/components/overlay/open';
import { submenusOf } from '@/components/overlay/submenus';
import { overlaySlot } from '@/components/page/slot';
import { courtSayings } from '@/lib/guide/sayings-court';

/**
 * The overlay for courts' own pages, loaded by the small script there when there is something to show; hands it the
 * overlay over the world they share.
 */
export default defineUnlistedScript(() => {
  overlaySlot().open = overlayOn({ sayings: courtSayings, submenus: submenusOf });
});
