import { cmecfOf } from './cmecf';
import type { Page } from './page';

/** More lines than this are a page that only mentions the words. */
const mostLines = 40;

/**
 * CM/ECF's own page in between: the warning about how the page was come to, or that the session has ended (unverified).
 * FACTS.md, Interstitial pages.
 */
export const isInterstitial = (page: Page): boolean => page.once(readInterstitial);

function readInterstitial(page: Page): boolean {
  const { reading, dailyWork } = cmecfOf(page);
  return (
    !dailyWork &&
    reading.whole &&
    reading.lines.length <= mostLines &&
    reading.lines.some((line) => !line.link && line.text.length < 200 && says.test(line.text))
  );
}

const says =
  /link to this page may not have originated from within cm\/ecf|^(your|this|the) (cm\/ecf )?(login )?session (has |is )?(ended|expired|timed out)|^not logged in\. ?please refresh/i;
