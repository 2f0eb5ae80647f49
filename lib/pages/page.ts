import type { Site } from '@/lib/courts/site';
import type { UsernameLength } from './pacer-facts';
import { ReaderNeeded, type Readers } from './readers';

/** A page as it is handed to detectors: never the globals, so that any document can be read, wherever it is. */
export class Page {
  private readonly readings = new Map<unknown, unknown>();

  constructor(
    readonly url: URL,
    readonly doc: Document,
    readonly site: Site,
    /** Length class of the username typed at a sign-in, once the field was left; null before. */
    readonly typed: UsernameLength | null = null,
    private readonly readers: Partial<Readers> = {},
  ) {}

  /**
   * A reader for what few pages need.
   * @throws ReaderNeeded where it is not loaded yet
   */
  reader<Name extends keyof Readers>(name: Name): Readers[Name] {
    const reader = this.readers[name];
    if (!reader) throw new ReaderNeeded(name);
    return reader;
  }

  /** What `read` makes of this page: asked once, and shared by all detectors that ask for the same reading. */
  once<T>(read: (page: Page) => T): T {
    if (!this.readings.has(read)) this.readings.set(read, read(this));
    return this.readings.get(read) as T;
  }
}
