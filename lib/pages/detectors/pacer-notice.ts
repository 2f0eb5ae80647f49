import type { Detector } from '../detector';
import type { Notice } from '../pacer-facts';
import { lineLike, type PacerReading } from '../pacer-reading';
import { actionOf, readSignIn } from '../sign-in';

/** Any other dialog over the sign-in page that has to be acknowledged (FACTS.md, Sign-in dialogs). */
const pacerNotice: Detector = {
  on: ['sign-in', 'account'],
  detect(page) {
    const state = page.once(readSignIn);
    if (state?.is !== 'notice') return null;
    return {
      facts: { notice: noticeOf(state.dialog.reading) },
      elements: { target: actionOf(state.dialog), avoid: state.dialog.element },
    };
  },
};

export default pacerNotice;

function noticeOf(reading: PacerReading): Notice {
  if (lineLike(reading, /\bpacer user inactive\b|\bcurrently inactive\b/i)) return 'search-inactive';
  return lineLike(reading, /\bpacer user not activated\b|\bnot activated\b/i) ? 'not-activated' : 'other';
}
