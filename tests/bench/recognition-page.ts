import { recogniseWith } from '@/lib/pages/claims';
import { courtRecognisers } from '@/lib/pages/court';
import { glimpse } from '@/lib/pages/glimpse';
import { pacerRecognisers } from '@/lib/pages/pacer';
import type { Recogniser } from '@/lib/pages/recogniser';
import { fixtures, withDocument } from '../recognise/load';
import { longPage, longText } from './long-page';
import { timeOnce, timesOf } from './pace';
import { median } from './table';

// Runs in the browser, for recognition.bench.ts.

/** One page recognised: milliseconds each time again, and the first time in a fresh document, the style's cost included. */
export interface PageTimes {
  kind: string;
  again: number;
  first: number;
}

/** The set that ships in the script which the manifest puts on this host. */
const recognisersOn = (url: URL) => (url.hostname.startsWith('ecf') ? courtRecognisers : pacerRecognisers);

const recognised = (url: URL, doc: Document) => recogniseWith(recognisersOn(url), url, doc);

/** Every fixture. A first round warms up the engine, so that the first looks are those of a script that has run before. */
export async function everyFixture(): Promise<PageTimes[]> {
  for (const { url, html } of fixtures) await withDocument(html, (doc) => recognised(url, doc));
  const found: PageTimes[] = [];
  for (const { expected, url, html } of fixtures)
    found.push(
      await withDocument(html, (doc) => {
        const first = timeOnce(() => recognised(url, doc));
        return { kind: expected, first, again: median(timesOf(() => recognised(url, doc), 7, 20)) };
      }),
    );
  return found;
}

const docketUrl = new URL('https://ecf.ilsd.uscourts.gov/cgi-bin/DktRpt.pl?123-L_1_0-1');
const unknownUrl = new URL('https://ecf.ilsd.uscourts.gov/cgi-bin/HistDoc.pl?123-L_1_0-1');

/** Milliseconds at one size of page. */
export interface Growth {
  rows: number;
  bytes: number;
  links: number;
  docket: number;
  first: number;
  glimpse: number;
  unknown: number;
  unknownGlimpse: number;
  text: number;
  textGlimpse: number;
  innerText: number;
}

/** Each first look in a frame of its own. The others come before `innerText`, whose layout nothing of ours asks for. */
export async function growth(rows: number): Promise<Growth> {
  const html = longPage(rows);
  const firsts: number[] = [];
  for (let i = 0; i < 9; i++)
    firsts.push(await withDocument(html, (doc) => timeOnce(() => recognised(docketUrl, doc))));
  const text = await withDocument(longText(rows), (doc) => ({
    text: median(timesOf(() => recognised(unknownUrl, doc))),
    textGlimpse: median(timesOf(() => glimpse(unknownUrl, doc))),
  }));
  return withDocument(html, (doc) => ({
    rows,
    bytes: html.length,
    links: doc.links.length,
    first: median(firsts),
    docket: median(timesOf(() => recognised(docketUrl, doc))),
    glimpse: median(timesOf(() => glimpse(docketUrl, doc))),
    unknown: median(timesOf(() => recognised(unknownUrl, doc))),
    unknownGlimpse: median(timesOf(() => glimpse(unknownUrl, doc))),
    ...text,
    innerText: median(timesOf(() => doc.body.innerText.length)),
  }));
}

/** Milliseconds with the court script's kinds as they are, and with `times` as many. */
export interface KindsCost {
  what: string;
  kinds: number;
  asShipped: number;
  many: number;
}

/** Copies do all that their originals do and then claim nothing: kinds to come, none of which is this page. */
export async function manyKinds(times: number): Promise<KindsCost[]> {
  const many: Record<string, Recogniser> = { ...courtRecognisers };
  for (const [kind, recogniser] of Object.entries(courtRecognisers))
    for (let i = 1; i < times; i++) many[`${kind} ${i}`] = claimingNothing(recogniser);
  const court = (kind: string) => fixtures.find((one) => one.expected === kind);
  const pages = ['court-link-form', 'court-link-confirm', 'court-landing', 'court-menu'].flatMap(
    (kind) => court(kind) ?? [],
  );
  const all = [...pages, { expected: 'the largest docket', url: docketUrl, html: longPage(4000) }];
  const found: KindsCost[] = [];
  for (const { expected, url, html } of all)
    found.push(
      await withDocument(html, (doc) => ({
        what: expected,
        kinds: Object.keys(courtRecognisers).length,
        asShipped: median(timesOf(() => recogniseWith(courtRecognisers, url, doc))),
        many: median(timesOf(() => recogniseWith(many, url, doc))),
      })),
    );
  return found;
}

const claimingNothing = (recogniser: Recogniser): Recogniser => ({
  ...recogniser,
  recognise: (page) => (recogniser.recognise(page) ? null : null),
});
