import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Prints, last of all, « N passed, N failed », whatever happened before. */
export default class ClosingLine implements Reporter {
  #passed = 0;
  #failed = 1;
  #skipped = 0;

  onInit(): void {
    process.once('exit', () => {
      const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
      process.stdout.write(`\n${this.#passed} passed, ${this.#failed} failed${skipped}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    this.#passed = count('passed');
    this.#skipped = count('skipped');
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    this.#failed = count('failed') + broken + errors.length;
    // A run that ends badly, or runs nothing, never closes on « 0 failed ».
    if (this.#failed === 0 && (reason !== 'passed' || this.#passed === 0)) this.#failed = 1;
  }
}
