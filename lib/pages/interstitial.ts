import { onceAPage } from './cmecf';

/** More lines than this are a page that only mentions the words. */
const longest = 40;

/**
 * CM/ECF's own page in between: the warning about how the page was come to (real HTML of the Federal Circuit; the same
 * sentence in automation code for district courts), or that the session has ended (unverified: no saved page says so).
 */
export const isInterstitial = onceAPage(
  ({ reading, dailyWork }): boolean =>
    !dailyWork &&
    reading.whole &&
    reading.lines.length <= longest &&
    reading.lines.some((line) => !line.link && line.text.length < 200 && says.test(line.text)),
);

const says =
  /link to this page may not have originated from within cm\/ecf|^(your|this|the) (cm\/ecf )?(login )?session (has |is )?(ended|expired|timed out)|^not logged in\. ?please refresh/i;
