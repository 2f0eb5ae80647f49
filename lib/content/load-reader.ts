import { ReaderNeeded, type Readers } from '@/lib/pages/readers';
import { importOwn } from './import-own';
import { shared } from './shared';

const files: Record<keyof Readers, string> = { answers: '/link-answers.js', names: '/link-names.js' };

/**
 * Detects with the readers that are loaded. Where the page needs another, that is loaded instead: then the answer is a
 * promise that it is there, and the page is to be detected again. It rejects where the reader cannot be loaded.
 */
export function detectOrLoad<Found>(detect: (readers: Partial<Readers>) => Found): Found | Promise<void> {
  try {
    return detect(shared().readers ?? {});
  } catch (needed) {
    if (!(needed instanceof ReaderNeeded)) throw needed;
    return load(needed.reader);
  }
}

async function load(reader: keyof Readers): Promise<void> {
  await importOwn(files[reader]);
  if (!shared().readers?.[reader]) throw new Error(`${files[reader]} did not hand over its reader`);
}
