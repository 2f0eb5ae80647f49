import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lateMessages } from '@/lib/content/late-messages';
import { shared } from '@/lib/content/shared';

/** What pages send again until it is written down: loaded only where the worker did not answer. */
export default defineUnlistedScript(() => {
  shared().late = lateMessages;
});
