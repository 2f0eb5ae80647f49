import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '@/lib/content/shared';
import { answersReader } from '@/lib/pages/answers-reader';

/** What reads the sentences of a court's answer to the link form: loaded where a detector asks for it. */
export default defineUnlistedScript(() => {
  const slot = shared();
  slot.readers = { ...slot.readers, answers: answersReader };
});
