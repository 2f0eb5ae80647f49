import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints `tests: N passed, N failed` last. A file that could not be run, an error outside of any test, and a test that
 * was left out all count as failed: nothing is skipped in silence.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      if (module.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed++;
        else failed++;
      }
    }
    process.once('exit', () => process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`));
    if (failed > 0) process.exitCode = 1;
  }
}
