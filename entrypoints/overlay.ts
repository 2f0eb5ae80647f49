import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayWith } from '@/components/overlay/page-overlay';
import { submenusOf } from '@/components/overlay/submenus';
import { shared } from '@/lib/content/shared';
import { courtPanelTexts } from '@/lib/steps/court-panel-texts';
import { everyPanelText } from '@/lib/steps/every-panel-text';

/**
 * The overlay for courts' own pages, loaded by the small script there when there is something to show; hands it the
 * overlay over the world they share.
 */
export default defineUnlistedScript(() => {
  shared().open = overlayWith({
    panelTexts: import.meta.env.DEV ? everyPanelText : courtPanelTexts,
    submenus: submenusOf,
  });
});
