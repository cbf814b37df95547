import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Leaves the counts of a Jest run, and the names of what failed, in the file DUBAN_TEST_COUNTS that bin/test.mjs names; a spec file that did not run is one failure. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    writeFileSync(process.env.DUBAN_TEST_COUNTS, JSON.stringify({
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
      failures: results.testResults.flatMap(({ testFilePath, testExecError, testResults }) => {
        const file = relative(process.cwd(), testFilePath);
        const failed = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${file}: ${fullName}`);
        return testExecError === undefined ? failed : [...failed, `${file} did not run`];
      }),
    }));
  }
}
