import { cmecfOf, passwordsIn } from './cmecf';
import { isPermanence } from './confirm-question';
import { submitButton } from './link-form-fields';
import { headsThePage } from './link-pages';
import { namesTheLink } from './link-wording';
import type { Page } from './page';
import type { LinkSignal } from './page-summary';
import { isStatic } from './static-page';

/**
 * What on a court's page speaks for one of the link pages, where none of them was detected. `heading` and `permanent` name
 * the link; a password field counts only where some line names it.
 */
export function linkSignals(page: Page): LinkSignal[] {
  const { reading, dailyWork, beforeForm } = cmecfOf(page);
  if (dailyWork || !reading.whole || reading.lines.length > mostLines || isStatic(page.url)) return [];
  const lines = reading.lines.filter((line) => !line.link);
  const submit = submitButton(reading) !== null;
  const signals: LinkSignal[] = [];
  // At an address that is known to come before the form, the wording may be an entry or a notice.
  if (!beforeForm && headsThePage(page)) signals.push('heading');
  if (lines.some((line) => isPermanence(line.text)) && (submit || !beforeForm)) signals.push('permanent');
  if (
    passwordsIn(reading).length === 1 &&
    (signals.length > 0 || lines.some((line) => namesTheLink(line.text)))
  )
    signals.push('password');
  // Two names alone speak of no link.
  if (signals.length > 0 && submit && page.reader('names').namesOn(reading.lines) !== null)
    signals.push('names');
  return signals;
}

/** A page with more lines only mentions the words. */
const mostLines = 60;
