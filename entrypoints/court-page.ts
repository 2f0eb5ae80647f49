import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchCourtPage } from '@/components/page/court-page';
import { overlaySlot } from '@/components/page/slot';

/** The recognisers of courts' pages, loaded by the small script there when a first glimpse finds a page worth it. */
export default defineUnlistedScript(() => {
  overlaySlot().watchCourt = watchCourtPage;
});
