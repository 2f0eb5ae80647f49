import { cmecfOf } from '../cmecf';
import { isPermanence, questionLine } from '../confirm-question';
import type { Detector } from '../detector';
import { commonAncestor } from '../dom';
import { rangeOf } from '../lines';
import { submitButton } from '../link-form-fields';
import { isConfirmation } from '../link-pages';
import { menuFacts } from '../menu-facts';

/** "Do you want to link these accounts?": two names, and the Submit that is permanent. */
const courtLinkConfirm: Detector = {
  on: 'court',
  detect(page) {
    if (!isConfirmation(page)) return null;
    const { facts } = menuFacts(page);
    const { lines } = cmecfOf(page).reading;
    const { namesOn, compareNames } = page.reader('names');
    const read = namesOn(lines);
    const submit = submitButton(cmecfOf(page).reading);
    const looksDifferent = submit === null;
    if (!read) {
      // Nothing to ring but the sentence itself, so that the person reads it.
      const line = questionLine(page) ?? lines.find(({ text }) => isPermanence(text));
      return {
        facts: { ...facts, names: 'unclear', looksDifferent },
        elements: line && !looksDifferent ? { target: line.element, range: rangeOf(line) } : {},
      };
    }
    return {
      facts: { ...facts, names: compareNames(read.cmecf, read.pacer), looksDifferent },
      elements: {
        target: read.around,
        range: read.range,
        avoid: submit && commonAncestor(read.around, submit),
      },
      names: { cmecf: read.cmecf, pacer: read.pacer },
    };
  },
};

export default courtLinkConfirm;
