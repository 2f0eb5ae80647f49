import type { Detector } from '../detector';
import { isOff, pressable, visibleById } from '../pacer-reading';
import { readSignIn } from '../sign-in';

/** The redaction notice, which lies in the page from the start, hidden (FACTS.md, Sign-in dialogs). */
const pacerRedaction: Detector = {
  on: ['sign-in', 'account'],
  detect(page) {
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
      elements: { target: continueOff ? box : go, avoid: element },
    };
  },
};

export default pacerRedaction;
