/**
 * Mutation testing, `npm run mutate`: changes the code in many small ways, one at a time, and counts the changes that no
 * unit test notices. `npm run mutate -- --mutate lib/names/compare.ts` tries one file. Never part of `npm test`: it takes
 * long, and its outcome is a list to read (.mutation/report.html), not a pass or a failure.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/vitest.mutate.config.ts' },
  mutate: [
    'lib/names/**/*.ts',
    'lib/memory/**/*.ts',
    'lib/steps/**/*.ts',
    // Vite reads the arguments of import.meta.glob before they run, and cannot read changed ones.
    '!lib/steps/{conditions,court-conditions,pacer-conditions,court-panel-texts,pacer-panel-texts,every-panel-text,all-phone-scripts,title-in}.ts',
    // Of lib/pages what is decided of plain text and addresses: the detectors are tested on parsed pages in a browser,
    // which Stryker does not drive here.
    'lib/pages/{answer-sentences,sentences,daily-work,link-wording}.ts',
  ],
  // Types are not checked here. The file is named as it is not: Stryker rewrites a tsconfig.json that it finds, by an
  // interface that TypeScript 7 no longer has.
  disableTypeChecks: false,
  tsconfigFile: 'no-tsconfig.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Tests of generated cases take long; a changed loop that never ends is cut off all the same.
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: '.mutation/report.html' },
  incremental: true,
  incrementalFile: '.mutation/known.json',
  tempDirName: '.mutation/copy',
  ignorePatterns: ['.output*', '.pictures', '.bench', '.mutation'],
};
