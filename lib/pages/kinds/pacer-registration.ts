import { lineLike, pressable, readPacer } from '../pacer-reading';
import type { Recogniser } from '../recogniser';

/** Registration for a new PACER account (the page's skeleton was read in a real accessibility tree, July 2026). */
const pacerRegistration: Recogniser = {
  on: 'account',
  known: 'real-html',
  recognise(page) {
    if (!/^\/pscof\/(registration|regwizard)\.(jsf|xhtml)$/i.test(page.url.pathname)) return null;
    const reading = page.once(readPacer);
    const use = pressable(reading, /^(next|submit)$/i);
    const attorney = lineLike(reading, /\bnon-?attorney\b/i)
      ? 'non-attorney'
      : lineLike(reading, /\battorney\b/i)
        ? 'attorney'
        : undefined;
    return {
      facts: { looksDifferent: !use, ...(attorney ? { registrant: attorney } : {}) },
      marks: { use },
    };
  },
};

export default pacerRegistration;
