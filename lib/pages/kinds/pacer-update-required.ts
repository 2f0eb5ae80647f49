import { pressable } from '../pacer-reading';
import type { Recogniser } from '../recogniser';
import { readSignIn, skipOf } from '../sign-in';

/** "User Update Required": multifactor enrolment is asked for; it can be skipped three times, then it restricts access. */
const pacerUpdateRequired: Recogniser = {
  on: ['sign-in', 'account'],
  known: 'guides-only',
  recognise(page) {
    const state = page.once(readSignIn);
    if (state?.is !== 'update-required') return null;
    const { dialog } = state;
    return {
      facts: { skipsLeft: skipOf(dialog) !== null },
      marks: {
        use: pressable(
          dialog.reading,
          /\b(enroll|update (my )?account|manage (my )?account)\b|^(continue|update)$/i,
        ),
        keepFree: dialog.element,
      },
    };
  },
};

export default pacerUpdateRequired;
