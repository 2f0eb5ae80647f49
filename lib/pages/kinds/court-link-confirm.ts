import { compareNames } from '@/lib/names/compare';
import { menuFacts, submitButton } from '../cmecf';
import { namesOn } from '../confirm-names';
import { commonAncestor } from '../dom';
import { isConfirmation } from '../link-pages';
import type { Recogniser } from '../recogniser';

/** "Do you want to link these accounts?": two names, and the Submit that is permanent. */
const courtLinkConfirm: Recogniser = {
  on: 'court',
  known: 'guides-only',
  recognise(page) {
    if (!isConfirmation(page.cmecf)) return null;
    const { facts } = menuFacts(page.cmecf);
    const read = namesOn(page.cmecf.reading.lines);
    const submit = submitButton(page.cmecf);
    const looksDifferent = submit === null;
    if (!read) return { facts: { ...facts, names: 'unclear', looksDifferent } };
    return {
      facts: { ...facts, names: compareNames(read.cmecf, read.pacer), looksDifferent },
      marks: { use: read.around, keepFree: submit && commonAncestor(read.around, submit) },
      names: { cmecf: read.cmecf, pacer: read.pacer },
    };
  },
};

export default courtLinkConfirm;
