import type { Detector } from '../detector';
import { visibleById } from '../pacer-reading';
import { readSignIn, refusal } from '../sign-in';

/** The code of the authentication app (FACTS.md, Sign-in dialogs). The field is pointed at and never read. */
const pacerOneTimePasscode: Detector = {
  on: ['sign-in', 'account'],
  detect(page) {
    const state = page.once(readSignIn);
    if (state?.is !== 'passcode') return null;
    const target =
      visibleById(page.doc, 'mfaForm:mfaInput') ??
      state.dialog?.reading.controls.find((control) =>
        /^(text|tel|number|)$/.test(control.getAttribute('type') ?? ''),
      ) ??
      null;
    return {
      facts: { looksDifferent: !target, ...refusal(page) },
      elements: { target, avoid: state.dialog?.element ?? null },
    };
  },
};

export default pacerOneTimePasscode;
