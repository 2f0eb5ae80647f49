import { buildFor } from '../browser/build';

/** Builds the extension once for all end-to-end tests and for each browser, since they test what is shipped. */
export default async function build(): Promise<void> {
  await buildFor('chrome');
  await buildFor('firefox');
}
