import type { Reporter, TestModule } from 'vitest/node';

const messagesOf = (errors: readonly { readonly message?: string }[]): string =>
  errors.map(({ message }) => (message ?? '').replaceAll(/\s+/g, ' ').slice(0, 600)).join('; ');

/**
 * Prints `tests: N passed, N failed` last, and before it a line for each failure, `failed: file > test: why`, which
 * `.ci/run` repeats at its end. A file that could not be run, an error outside of any test, and a skipped test all count
 * as failed, so that nothing is skipped silently.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { readonly message?: string }[]): void {
    let passed = 0;
    const failures = unhandled.map((error) => `outside of any test: ${messagesOf([error])}`);
    for (const module of modules) {
      const errors = module.errors();
      if (errors.length > 0) failures.push(`${module.relativeModuleId}: ${messagesOf(errors)}`);
      for (const test of module.children.allTests()) {
        const { state, errors: why = [] } = test.result();
        if (state === 'passed') passed++;
        else failures.push(`${module.relativeModuleId} > ${test.fullName}: ${messagesOf(why) || state}`);
      }
    }
    const lines = [
      ...failures.map((line) => `failed: ${line}`),
      `tests: ${passed} passed, ${failures.length} failed`,
    ];
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
    if (failures.length > 0) process.exitCode = 1;
  }
}
