import type { Place } from '@/lib/courts/place';
import { type Cmecf, readCmecf } from './cmecf';

/** A page as it is handed to recognisers: never the globals, so that any document can be read, wherever it lies. */
export class Page {
  private cmecfReading: Cmecf | null = null;

  constructor(
    readonly url: URL,
    readonly doc: Document,
    readonly place: Place,
  ) {}

  /** The CM/ECF reading of this page, made once and shared by all recognisers of court pages. */
  get cmecf(): Cmecf {
    this.cmecfReading ??= readCmecf(this.url, this.doc);
    return this.cmecfReading;
  }
}
