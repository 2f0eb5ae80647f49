import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayWith } from '@/components/overlay/page-overlay';
import { shared } from '@/lib/content/shared';
import { everyPanelText } from '@/lib/steps/every-panel-text';
import { pacerPanelTexts } from '@/lib/steps/pacer-panel-texts';

/** The overlay for PACER's pages: as entrypoints/overlay.ts, with the words of the steps that are made there. */
export default defineUnlistedScript(() => {
  shared().open = overlayWith({ panelTexts: import.meta.env.DEV ? everyPanelText : pacerPanelTexts });
});
