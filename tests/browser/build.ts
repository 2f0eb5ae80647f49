import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/**
 * Builds the extension as it is shipped, for one browser. With the test runner's own NODE_ENV it would differ: it would
 * contain the source position of every element, and be 5 KB longer.
 */
export async function buildFor(browser: 'chrome' | 'edge' | 'firefox'): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root: fileURLToPath(new URL('../..', import.meta.url)),
      browser,
      manifestVersion: 3,
      mode: 'production',
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
