/** Sums what the test runner reported into the one line that closes a run. */

const empty = { passed: 0, failed: 0, skipped: 0, skippedNames: [] }

/** Counts of a JSON report; a file that failed before its first test counts as one failure. */
export function tallyOf(report) {
  if (!report) return { ...empty, failed: 1 }
  const files = report.testResults ?? []
  const skipped = files.flatMap(({ assertionResults }) => assertionResults.filter(isSkipped))
  const broken = files.filter(isBroken).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: skipped.length,
    skippedNames: skipped.map(({ fullName }) => fullName),
  }
}

/** The closing line; a step that failed (a type error, a stale file) counts as one failure. */
export function closingLine(tally, failedSteps) {
  const failed = tally.failed + failedSteps.length
  return `${tally.passed} passed, ${failed} failed, ${tally.skipped} skipped`
}

/** `v20.19.0` is enough for `>=20.19`. */
export function isNodeEnough(version, range) {
  const [major, minor] = numbersIn(version)
  const [leastMajor, leastMinor = 0] = numbersIn(range)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

function numbersIn(text) {
  return (text.match(/\d+/g) ?? []).map(Number)
}

function isSkipped({ status }) {
  return status === 'skipped' || status === 'pending' || status === 'todo'
}

function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some(one => one.status === 'failed')
}
