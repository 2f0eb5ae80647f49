import type { Detector } from '../detector';
import { linkSignals } from '../link-like';
import { menuFacts } from '../menu-facts';

/** A page that could be the link form, the last check or an answer, and fits none of them. */
const courtLinkLike: Detector = {
  on: 'court',
  priority: 1,
  detect(page) {
    const signals = linkSignals(page);
    return signals.length > 0 ? { facts: { ...menuFacts(page).facts, linkSignals: signals } } : null;
  },
};

export default courtLinkLike;
