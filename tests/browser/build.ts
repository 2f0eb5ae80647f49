import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/**
 * Builds the extension as it is shipped, for one browser. A test runner's own NODE_ENV would make it another one: with
 * the source position of every element in it, and 5 KB longer.
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
