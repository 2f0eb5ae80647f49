import { buildFor } from '../browser/build';

/** Builds the extension once for all end-to-end tests, for each browser it is tried in: what is tested is what is shipped. */
export default async function build(): Promise<void> {
  await buildFor('chrome');
  await buildFor('firefox');
}
