import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { controlCourtPage } from '@/lib/content/court-controller';
import { shared } from '@/lib/content/shared';

/** The detectors of courts' pages, loaded by the small script there when a first prescan finds a page worth it. */
export default defineUnlistedScript(() => {
  shared().controlCourtPage = controlCourtPage;
});
