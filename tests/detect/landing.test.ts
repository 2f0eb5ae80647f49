import { expect, test } from 'vitest';
import { detect } from '@/lib/pages/all-detectors';
import { fixtures, withDocument } from './load';

/** The element that must get the ring on each landing page. Every fixture of the kind is listed. */
const rings: Record<string, RegExp> = {
  'akb-text-link': /href="\/cgi-bin\/login\.pl".*Alaska/,
  'moeb-image-link': /login\.pl.*<img/,
  'oknb-onclick-button': /<input type="button".*Click Here to Login/i,
  'flmb-absolute-address': /https:\/\/ecf\.flmb\.uscourts\.gov\/cgi-bin\/login\.pl/,
  'nmib-continue': /CONTINUE/,
  'almb-login': />Login</,
  'flnb-click-here-to-start': /Start CM\/ECF/,
  'caeb-document-filing-application': /Document Filing +Application/,
  'ganb-live-beside-training': /Live - Document/,
  'azb-training-first': /href="\/cgi-bin\/login\.pl"(?!.*Train)/,
  'azb-training-site': /Train Document/,
  'wieb-form-button': /<input type="submit"/i,
  'ilsd-showindex': /Southern District of Illinois/,
  'cit-live-database': /LIVE Database/,
  'jpml-showindex': /JPML - Document/,
  'lamd-own-link-entry': /Link a CM\/ECF account/,
  'ca7-static-page': /\/n\/AttorneyFiling\/login\.jsf/,
  'ca10-image-with-fallback': /<img/,
  'cadc-headings': /servlet=Login"/,
  'ca1-beside-its-panel': /href="\/n\//,
  'innb-practice-first': /Northern District/,
  'ca9-lists-of-ways': /href="\/n\//,
  'ca10-both-hidden-at-first': /\/cmecf\/servlet/,
  'ca8-training-beside': /href="\/n\//,
  'bap9-panel-page': /href="\/bn\//,
  'bap1-panel-page': /href="\/bn\//,
  'bap10-panel-page': /cmecf-bap-live/,
};

const landings = fixtures.filter((fixture) => fixture.expected === 'court-landing');

test.each(landings)('$name: the live entry gets the ring', async ({ name, url, html }) => {
  const target = await withDocument(html, (doc) => detect(url, doc)?.elements.target?.outerHTML ?? null);
  const ring = rings[name.split('/')[1] ?? ''];
  if (!ring) throw new Error(`${name}: add to this file which element gets the ring`);
  expect(target).toMatch(ring);
});

test('every ring listed here has its page', () => {
  expect(Object.keys(rings).sort()).toEqual(landings.map(({ name }) => name.split('/')[1] ?? '').sort());
});

test('training sites are distinguished', async () => {
  const training = await Promise.all(
    landings.map(({ url, html }) => withDocument(html, (doc) => detect(url, doc)?.training)),
  );
  expect(landings.filter((_, i) => training[i]).map(({ name }) => name)).toEqual([
    'court-landing/azb-training-site',
  ]);
});

test('an entry for linking on the landing page itself is detected: lamd', async () => {
  const facts = await Promise.all(
    landings.map(({ url, html }) => withDocument(html, (doc) => detect(url, doc)?.facts.linkEntry)),
  );
  expect(landings.filter((_, i) => facts[i]).map(({ name }) => name)).toEqual([
    'court-landing/lamd-own-link-entry',
  ]);
});
