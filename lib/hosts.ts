/**
 * Where the small script runs. Match patterns cannot say `ecf.*`, so the globs do; lib/courts/place.ts then decides by
 * exact host, whatever the browser let through.
 */
export const forPages = {
  matches: ['https://*.uscourts.gov/*'],
  includeGlobs: [
    'https://ecf*.uscourts.gov/*',
    'https://*login.uscourts.gov/csologin/*',
    'https://*pacer.psc.uscourts.gov/pscof/*',
    'https://*pacer.uscourts.gov/*',
  ],
};
