const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** Leaves `12 passed, 0 failed` in a file, for .ci/run to end with. A file of tests that cannot start is a failure. */
class TestCountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const file = path.join(__dirname, "..", "node_modules", ".cache", "test-count.txt");
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${results.numPassedTests} passed, ${failed} failed\n`);
  }
}

module.exports = TestCountReporter;
