import { answersReader } from './answers-reader';
import { namesReader } from './names-reader';
import type { Readers } from './readers';

/** All readers: for tests, and for surfaces that are no content script. */
export const allReaders: Readers = { answers: answersReader, names: namesReader };
