import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/** Builds the extension as it is shipped, for one browser. */
export async function buildFor(browser: 'chrome' | 'edge' | 'firefox'): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    browser,
    manifestVersion: 3,
    mode: 'production',
  });
}
