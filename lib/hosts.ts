/**
 * Where the small scripts run. Match patterns cannot say `ecf.*`, so the globs do; lib/courts/place.ts then decides by
 * exact host, whatever the browser let through. Adding a court never changes what is asked of the browser.
 */
const matches = ['https://*.uscourts.gov/*'];

export const forPages = { matches };

/** Courts' own pages: entrypoints/page.ts. */
export const forCourtPages = { matches, includeGlobs: ['https://ecf*.uscourts.gov/*'] };

/** PACER's pages: entrypoints/pacer-page.ts. */
export const forPacerPages = {
  matches,
  includeGlobs: [
    'https://*login.uscourts.gov/csologin/*',
    'https://*pacer.psc.uscourts.gov/pscof/*',
    'https://*pacer.uscourts.gov/*',
  ],
};
