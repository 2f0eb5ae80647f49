import { expect, test } from 'vitest';
import { recognise } from '@/lib/pages';
import { fixtures, withDocument } from './load';

/** What the ring has to go round on each landing page; every fixture of the kind stands here. */
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

test.each(landings)('$name: the ring goes to the live entry', async ({ name, url, html }) => {
  const use = await withDocument(html, (doc) => recognise(url, doc)?.marks.use?.outerHTML ?? null);
  const ring = rings[name.split('/')[1] ?? ''];
  if (!ring) throw new Error(`${name}: say in this file what the ring goes round`);
  expect(use).toMatch(ring);
});

test('training sites are told apart', async () => {
  const training = await Promise.all(
    landings.map(({ url, html }) => withDocument(html, (doc) => recognise(url, doc)?.training)),
  );
  expect(landings.filter((_, i) => training[i]).map(({ name }) => name)).toEqual([
    'court-landing/azb-training-site',
  ]);
});

test('an entry beside the way in that links at once is told: lamd', async () => {
  const facts = await Promise.all(
    landings.map(({ url, html }) => withDocument(html, (doc) => recognise(url, doc)?.facts.linkEntry)),
  );
  expect(landings.filter((_, i) => facts[i]).map(({ name }) => name)).toEqual([
    'court-landing/lamd-own-link-entry',
  ]);
});
