import { defineConfig } from 'vitest/config';
import { unitTests } from './vitest.config.ts';

/** The unit tests alone, as `npm run mutate` runs them for each change of the code. */
export default defineConfig({
  ...unitTests,
  test: {
    ...unitTests.test,
    env: { GUIDE_FEW: '1' },
    // It reads source files as text, and would see Stryker's changes in them.
    exclude: ['tests/unit/papers.test.ts'],
  },
});
