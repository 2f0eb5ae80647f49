import { cmecfOf } from './cmecf';
import { attr } from './dom';
import { textOf } from './lines';
import type { Page } from './page';

/** A way to log out is only on pages behind the sign-in (FACTS.md, Appellate courts and BAPs). */
export const isSignedIn = (page: Page): boolean =>
  cmecfOf(page).reading.links.some(
    (link) => /^log ?(out|off)$/i.test(textOf(link)) || /\blogout\b/i.test(attr(link, 'href')),
  );
