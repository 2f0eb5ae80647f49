import { siteOf } from '@/lib/courts/site';
import { allReaders } from '@/lib/pages/all-readers';
import { Page } from '@/lib/pages/page';

/** A page to detect. Its address is in its first comment, `<!-- url: https://... -->`. */
export interface Fixture {
  /** "court-link-form/ilsd-table" */
  name: string;
  /** The folder: the kind that must claim it, or "nothing". */
  expected: string;
  url: URL;
  html: string;
}

const files = import.meta.glob<string>('../fixtures/*/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const fixtures: Fixture[] = Object.entries(files).map(([path, html]) => {
  const [, expected = '', file = ''] = /fixtures\/([^/]+)\/(.+)\.html$/.exec(path) ?? [];
  const name = `${expected}/${file}`;
  const address = /^<!--\s*url:\s*(\S+)\s*-->/.exec(html)?.[1];
  if (!address) throw new Error(`${name}: the first line has to be <!-- url: ADDRESS -->`);
  return { name, expected, url: new URL(address), html };
});

/**
 * Parses a page as the browser would on its site, in a frame of its own: quirks mode without a doctype, laid out, with
 * scripts off (the frame-buster would navigate the tests away).
 */
export async function withDocument<T>(html: string, use: (doc: Document) => T): Promise<T> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1000px;height:640px;border:0';
  document.body.append(frame);
  try {
    const doc = frame.contentDocument;
    if (!doc) throw new Error('the frame has no document');
    doc.open();
    doc.write(html);
    doc.close();
    return use(doc);
  } finally {
    frame.remove();
  }
}

/** A page as detectors get it; null if its address is not of a court or PACER. */
export function pageOf(url: URL, doc: Document): Page | null {
  const site = siteOf(url);
  return site && new Page(url, doc, site, null, allReaders);
}
