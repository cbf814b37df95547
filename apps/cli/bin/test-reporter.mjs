import { writeFileSync } from 'node:fs';

/** Leaves the counts of a Jest run in the file DUBAN_TEST_COUNTS that bin/test.mjs names; a spec file that did not run is one failure. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    writeFileSync(process.env.DUBAN_TEST_COUNTS, JSON.stringify({
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    }));
  }
}
