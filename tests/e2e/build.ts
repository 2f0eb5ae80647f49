import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/** Builds the extension once for all end-to-end tests: what is tested is what is shipped. */
export default async function setup(): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    browser: 'chrome',
    mode: 'production',
    debug: false,
  });
}
