// Prints how many tests passed and failed in the last run of `npm test`, for .ci/run.
import { existsSync, readFileSync } from 'node:fs';

const report = 'reports/tests.json';
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : {};
console.log(`${numPassedTests} ${numFailedTests}`);
