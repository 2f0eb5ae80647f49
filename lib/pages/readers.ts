import type { NameVerdict } from '@/lib/names/compare';
import type { Line } from './lines';
import type { Refusal } from './page-summary';

export interface NamesOnPage {
  cmecf: string;
  pacer: string;
  /** The smallest element around both, to point at, and the range of their own lines. */
  around: Element;
  range: Range;
}

/**
 * Readings that take much code and that few pages need. They are no part of the detectors' own script: each is loaded
 * where a detector asks a page for it, and then the page is detected from the start, as it is then. So what is found
 * never depends on what was loaded.
 */
export interface Readers {
  /** What a sentence says as the court's answer to the link form. */
  answers: {
    answerOf(text: string): 'confirmed' | 'harmless' | 'unknown';
    refuses(text: string): boolean;
    reasonOf(sentence: string): Refusal;
  };
  /** The two names of the last check, and whether they belong to one person. */
  names: {
    namesOn(lines: Line[]): NamesOnPage | null;
    compareNames(a: string, b: string): NameVerdict;
  };
}

/** Thrown by a page that is asked for a reader which is not loaded. */
export class ReaderNeeded extends Error {
  constructor(readonly reader: keyof Readers) {
    super(`The reader of ${reader} is not loaded.`);
  }
}
