import type { Detector } from '../detector';
import { pressable } from '../pacer-reading';
import { readSignIn, skipOf } from '../sign-in';

/** Multifactor enrollment is asked for; after three skips access is restricted (FACTS.md, Sign-in dialogs). */
const pacerUpdateRequired: Detector = {
  on: ['sign-in', 'account'],
  detect(page) {
    const state = page.once(readSignIn);
    if (state?.is !== 'update-required') return null;
    const { dialog } = state;
    return {
      facts: { skipsLeft: skipOf(dialog) !== null },
      elements: {
        target: pressable(
          dialog.reading,
          /\b(enroll|update (my )?account|manage (my )?account)\b|^(continue|update)$/i,
        ),
        avoid: dialog.element,
      },
    };
  },
};

export default pacerUpdateRequired;
