import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './browser/find.ts';

/** Set by `npm run test:deep`: see runs.ts. */
const deep = process.env.GUIDE_DEEP ?? '';
const root = fileURLToPath(new URL('..', import.meta.url));
const shared = {
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** On their own, too, for what runs them many times: stryker.config.mjs. */
export const unitTests = {
  ...shared,
  test: {
    name: 'unit',
    root,
    testTimeout: deep ? 600_000 : 60_000,
    setupFiles: 'tests/unit/setup.ts',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A test that needs a document names happy-dom in its first line: most need none, and a document takes longer than they do.
    environment: 'node',
  },
};

/** Checks, unit, detectors in real Chromium, end to end: one run, one closing line. */
export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    passWithNoTests: false,
    // Each file has browsers of its own, which wait more than they work: two cores take two at once.
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: { name: 'checks', root, include: ['tests/checks/*.test.ts'], testTimeout: 120_000 },
      },
      unitTests,
      {
        ...shared,
        // Named here, since a module that is first met in the middle of a run makes the browser load again.
        optimizeDeps: { include: ['fast-check'] },
        test: {
          name: 'detect',
          root,
          include: ['tests/detect/**/*.test.ts'],
          // As for units: how long one may take on a busy machine; not a measure of speed.
          testTimeout: deep ? 600_000 : 60_000,
          // The browser has no environment of its own.
          env: { GUIDE_DEEP: deep },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                chromiumSandbox: false,
                args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'end-to-end',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/build.ts',
          // How long a browser may take on a slow machine until it shows what is expected; not a measure of speed.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After all others, which take both cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
