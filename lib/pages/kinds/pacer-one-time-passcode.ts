import { visibleById } from '../pacer-reading';
import type { Recogniser } from '../recogniser';
import { readSignIn } from '../sign-in';

/** The code of the authentication app, asked for after the password. The field is pointed at and never read. */
const pacerOneTimePasscode: Recogniser = {
  on: ['sign-in', 'account'],
  known: 'guides-only',
  recognise(page) {
    const state = page.once(readSignIn);
    if (state?.is !== 'passcode') return null;
    const use =
      visibleById(page.doc, 'mfaForm:mfaInput') ??
      state.dialog?.reading.controls.find((control) =>
        /^(text|tel|number|)$/.test(control.getAttribute('type') ?? ''),
      ) ??
      null;
    return { facts: { looksDifferent: !use }, marks: { use, keepFree: state.dialog?.element ?? null } };
  },
};

export default pacerOneTimePasscode;
