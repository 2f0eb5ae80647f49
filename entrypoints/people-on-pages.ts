import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { peopleOnPages } from '@/lib/content/people-on-pages';
import { shared } from '@/lib/content/shared';

/** What pages do differently where several people were added: loaded only there. */
export default defineUnlistedScript(() => {
  shared().people = peopleOnPages;
});
