/**
 * Where the content scripts run. A match pattern cannot express `ecf.*`, so the globs do; lib/courts/site.ts then decides
 * by exact host, whatever the browser let through. Adding a court never changes the permissions that are requested.
 */
const matches = ['https://*.uscourts.gov/*'];

export const forPages = { matches };

/** Courts' own pages: entrypoints/court-content.ts. */
export const forCourtPages = { matches, includeGlobs: ['https://ecf*.uscourts.gov/*'] };

/** PACER's pages: entrypoints/pacer-content.ts. */
export const forPacerPages = {
  matches,
  includeGlobs: [
    'https://*login.uscourts.gov/csologin/*',
    'https://*pacer.psc.uscourts.gov/pscof/*',
    'https://*pacer.uscourts.gov/*',
  ],
};
