import { defineConfig } from 'vitest/config';
import { unitTests } from './vitest.config.ts';

/** The unit tests alone, as `npm run mutate` runs them for each change of the code. */
export default defineConfig({
  ...unitTests,
  test: {
    ...unitTests.test,
    env: { GUIDE_FEW: '1' },
    exclude: [
      // They read source files as text, and would see Stryker's changes in them.
      'tests/unit/{papers,first-words}.test.ts',
      // It draws every surface from stores that it makes up, and counts on many of them.
      'tests/unit/any-store.test.tsx',
    ],
  },
});
