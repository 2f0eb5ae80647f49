import { cmecfOf } from './cmecf';
import type { Line } from './lines';
import type { Page } from './page';

/** The line that refuses the link, if there is one. */
export const refusalLine = (page: Page): Line | null => page.once(readRefusal);

function readRefusal(page: Page): Line | null {
  const { refuses } = page.reader('answers');
  return cmecfOf(page).reading.lines.find((line) => !line.link && refuses(line.text)) ?? null;
}
