import { siteOf } from '@/lib/courts/site';
import { allReaders } from '@/lib/pages/all-readers';
import { courtDetectors } from '@/lib/pages/court-detectors';
import { detectWith } from '@/lib/pages/detect';
import type { Detector } from '@/lib/pages/detector';
import { pacerDetectors } from '@/lib/pages/pacer-detectors';
import { prescan } from '@/lib/pages/prescan';
import { fixtures, withDocument } from '../detect/load';
import { longPage, longText } from './long-page';
import { median } from './table';
import { timeOnce, timesOf } from './timing';

// Runs in the browser, for detection.bench.ts.

/** Milliseconds of detecting one page: repeated, and the first time in a fresh document, the cost of styles included. */
export interface PageTimes {
  kind: string;
  again: number;
  first: number;
}

/** The detectors in the script that the manifest loads on this host. */
const detectorsOn = (url: URL) => (url.hostname.startsWith('ecf') ? courtDetectors : pacerDetectors);

const detected = (url: URL, doc: Document) =>
  detectWith(detectorsOn(url), url, siteOf(url), doc, { readers: allReaders });

/** Times of every fixture. A first round warms up the engine, so that first times are those of a script that has run before. */
export async function everyFixture(): Promise<PageTimes[]> {
  for (const { url, html } of fixtures) await withDocument(html, (doc) => detected(url, doc));
  const found: PageTimes[] = [];
  for (const { expected, url, html } of fixtures)
    found.push(
      await withDocument(html, (doc) => {
        const first = timeOnce(() => detected(url, doc));
        return { kind: expected, first, again: median(timesOf(() => detected(url, doc), 7, 20)) };
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
  prescan: number;
  unknown: number;
  unknownPrescan: number;
  text: number;
  textPrescan: number;
  innerText: number;
}

/** Each first time is measured in a frame of its own. The others come before `innerText`, whose layout our code never needs. */
export async function growth(rows: number): Promise<Growth> {
  const html = longPage(rows);
  const firsts: number[] = [];
  for (let i = 0; i < 9; i++)
    firsts.push(await withDocument(html, (doc) => timeOnce(() => detected(docketUrl, doc))));
  const text = await withDocument(longText(rows), (doc) => ({
    text: median(timesOf(() => detected(unknownUrl, doc))),
    textPrescan: median(timesOf(() => prescan(unknownUrl, doc))),
  }));
  return withDocument(html, (doc) => ({
    rows,
    bytes: html.length,
    links: doc.links.length,
    first: median(firsts),
    docket: median(timesOf(() => detected(docketUrl, doc))),
    prescan: median(timesOf(() => prescan(docketUrl, doc))),
    unknown: median(timesOf(() => detected(unknownUrl, doc))),
    unknownPrescan: median(timesOf(() => prescan(unknownUrl, doc))),
    ...text,
    innerText: median(timesOf(() => doc.body.innerText.length)),
  }));
}

/** Milliseconds with the kinds that the court script has, and with several times as many. */
export interface KindsCost {
  what: string;
  kinds: number;
  asShipped: number;
  many: number;
}

/** Copies do the same work as their originals and then claim nothing, as future kinds would on a page that is none of them. */
export async function manyKinds(times: number): Promise<KindsCost[]> {
  const many: Record<string, Detector> = { ...courtDetectors };
  for (const [kind, detector] of Object.entries(courtDetectors))
    for (let i = 1; i < times; i++) many[`${kind} ${i}`] = claimingNothing(detector);
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
        kinds: Object.keys(courtDetectors).length,
        asShipped: median(
          timesOf(() => detectWith(courtDetectors, url, siteOf(url), doc, { readers: allReaders })),
        ),
        many: median(timesOf(() => detectWith(many, url, siteOf(url), doc, { readers: allReaders }))),
      })),
    );
  return found;
}

const claimingNothing = (detector: Detector): Detector => ({
  ...detector,
  detect: (page) => (detector.detect(page) ? null : null),
});
