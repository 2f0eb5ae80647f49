import { isOff, pressable, visibleById } from '../pacer-reading';
import type { Recogniser } from '../recogniser';
import { readSignIn } from '../sign-in';

/** The redaction notice, which filers meet after the password. It lies in the page from the start, hidden (RECAP). */
const pacerRedaction: Recogniser = {
  on: ['sign-in', 'account'],
  known: 'real-html',
  recognise(page) {
    const state = page.once(readSignIn);
    if (state?.is !== 'redaction') return null;
    const { reading, element } = state.dialog;
    const go = visibleById(page.doc, 'regmsg:bpmConfirm') ?? pressable(reading, /^continue$/i);
    const box =
      visibleById(page.doc, 'regmsg:chkRedact') ??
      reading.controls.find((control) => control.getAttribute('type') === 'checkbox') ??
      null;
    const continueOff = go !== null && isOff(go);
    return {
      facts: { continueOff, looksDifferent: !go },
      marks: { use: continueOff ? box : go, keepFree: element },
    };
  },
};

export default pacerRedaction;
