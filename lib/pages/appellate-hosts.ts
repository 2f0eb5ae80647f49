/**
 * Courts of appeals and bankruptcy appellate panels run other software: no menu bar, Java pages under `AttorneyFiling` or
 * `TransportRoom` (FACTS.md, Appellate courts and BAPs).
 */
export const isAppellateHost = (url: URL): boolean =>
  /^ecf(-train|-test)?\.(ca\d{1,2}|cadc|cafc)\.uscourts\.gov$/.test(url.hostname);

/** Behind the public page: the filer's application, and the servlet that some courts still call it by. */
export const isAppellateApplication = (url: URL): boolean =>
  isAppellateHost(url) && /\/AttorneyFiling(\/|$)|\/servlet\/TransportRoom$/i.test(url.pathname);
