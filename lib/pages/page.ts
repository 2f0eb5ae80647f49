import type { Place } from '@/lib/courts/place';
import type { Cmecf } from './cmecf';
import type { UsernameLength } from './pacer-facts';

/** A page as it is handed to recognisers: never the globals, so that any document can be read, wherever it lies. */
export class Page {
  private readonly readings = new Map<unknown, unknown>();
  private cmecfReading: Cmecf | null = null;

  constructor(
    readonly url: URL,
    readonly doc: Document,
    readonly place: Place,
    /** Length class of the username typed at a sign-in, once the field was left; null before. */
    readonly typed: UsernameLength | null = null,
  ) {}

  /** A reading made once a page and shared by all recognisers that ask for it. */
  once<T>(read: (page: Page) => T): T {
    if (!this.readings.has(read)) this.readings.set(read, read(this));
    return this.readings.get(read) as T;
  }

  /** Put in by ./court.ts. The script on PACER's hosts, whose recognisers never ask for it, does without. */
  static readCmecf: ((url: URL, doc: Document) => Cmecf) | null = null;

  /** The CM/ECF reading of this page, made once and shared by all recognisers of court pages. */
  get cmecf(): Cmecf {
    if (!Page.readCmecf) throw new Error('no reader of court pages here');
    this.cmecfReading ??= Page.readCmecf(this.url, this.doc);
    return this.cmecfReading;
  }
}
