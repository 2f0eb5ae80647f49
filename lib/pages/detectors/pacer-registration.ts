import type { Detector } from '../detector';
import { lineLike, pressable, readPacer } from '../pacer-reading';

/** Registration for a new PACER account (FACTS.md, Registration). */
const pacerRegistration: Detector = {
  on: 'account',
  detect(page) {
    if (!/^\/pscof\/(registration|regwizard)\.(jsf|xhtml)$/i.test(page.url.pathname)) return null;
    const reading = page.once(readPacer);
    const target = pressable(reading, /^(next|submit)$/i);
    const attorney = lineLike(reading, /\bnon-?attorney\b/i)
      ? 'non-attorney'
      : lineLike(reading, /\battorney\b/i)
        ? 'attorney'
        : undefined;
    return {
      facts: { looksDifferent: !target, ...(attorney ? { registrant: attorney } : {}) },
      elements: { target },
    };
  },
};

export default pacerRegistration;
