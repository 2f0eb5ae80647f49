import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { courtCuts } from '../lib/courts/courts-plugin.ts';
import { answerCuts } from '../lib/helpdesk/answers-plugin.ts';
import { findChromium } from './browser/find.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = {
  plugins: [courtCuts(), answerCuts()],
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** Checks, unit, recognisers in real Chromium, end to end: one run, one closing line. */
export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    passWithNoTests: false,
    projects: [
      {
        ...shared,
        test: { name: 'checks', root, include: ['tests/checks/*.test.ts'], testTimeout: 120_000 },
      },
      {
        ...shared,
        test: {
          name: 'unit',
          root,
          testTimeout: 60_000,
          setupFiles: 'tests/unit/setup.ts',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      {
        ...shared,
        // Named here, since a module that is first met in the middle of a run makes the browser load anew.
        optimizeDeps: { include: ['fast-check'] },
        test: {
          name: 'recognise',
          root,
          include: ['tests/recognise/**/*.test.ts'],
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
          fileParallelism: false,
        },
      },
    ],
  },
});
