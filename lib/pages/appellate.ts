import type { Cmecf } from './cmecf';
import { attr } from './dom';
import { textOf } from './lines';

/**
 * Courts of appeals and bankruptcy appellate panels run other software: no menu bar, Java pages under `AttorneyFiling` or
 * `TransportRoom` (links on 13 real landing pages; of the pages behind the sign-in no HTML is published).
 */
export const isAppellateHost = (url: URL): boolean =>
  /^ecf(-train|-test)?\.(ca\d{1,2}|cadc|cafc)\.uscourts\.gov$/.test(url.hostname);

/** Behind the public page: the filer's application, and the servlet that some courts still call it by. */
export const isAppellateApplication = (url: URL): boolean =>
  isAppellateHost(url) && /\/AttorneyFiling(\/|$)|\/servlet\/TransportRoom$/i.test(url.pathname);

/** A way to log out stands only on pages behind the sign-in. Real: `TransportRoom?servlet=InvalidUserLogin.jsp&logout=y`. */
export const isSignedIn = (page: Cmecf): boolean =>
  page.reading.links.some(
    (link) => /^log ?(out|off)$/i.test(textOf(link)) || /\blogout\b/i.test(attr(link, 'href')),
  );
