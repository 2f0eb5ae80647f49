import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '@/lib/content/shared';
import { namesReader } from '@/lib/pages/names-reader';

/** What reads the two names of the last check before the link: loaded where a detector asks for it. */
export default defineUnlistedScript(() => {
  const slot = shared();
  slot.readers = { ...slot.readers, names: namesReader };
});
