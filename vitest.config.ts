/** Two tiers of tests: the ordinary one, and with DEEP=1 the long ones named *.deep.test.ts. */

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const deep = process.env['DEEP'] === '1'
/** Most tests keep one processor busy, or wait for a server. */
const maxWorkers = 2
const anywhere = ['**/node_modules/**', '**/dist/**', '**/out/**']

/** What modules of the console take, as its own build finds it. */
const pages = fileURLToPath(new URL('src/pages.ts', import.meta.url))

/** The longest first, so that no worker is left alone with one of them at the end. */
const longest = [
  ...[
    'oracle.deep',
    'store/keep-kill.deep',
    'oracle-options.deep',
    'fuzz.deep',
    'oracle-sample.deep',
    'partitioned-kill.deep',
  ],
  ...['console/pages', 'console/looks', 'store/keep-jobs', 'docs', 'console/journeys'],
  ...['console/desk-journeys', 'store/removal', 'console/tables', 'console/erase', 'oracle'],
].map(name => `/test/${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex(name => moduleId.endsWith(name))
      return place < 0 ? longest.length : place
    }
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => placeOf(a) - placeOf(b))
  }
}

const each = fileURLToPath(new URL('test/each-file.ts', import.meta.url))
const whole = fileURLToPath(new URL('test/whole-run.ts', import.meta.url))

export default defineConfig({
  resolve: { alias: { 'gwanmun/pages': pages } },
  test: {
    include: deep
      ? ['src/**/*.deep.test.ts', 'test/**/*.deep.test.ts']
      : ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: deep ? anywhere : [...anywhere, '**/*.deep.test.ts'],
    maxWorkers,
    // Files of a process share their modules: loading and compiling them anew takes longer than the tests.
    isolate: false,
    setupFiles: [each],
    globalSetup: [whole],
    sequence: { sequencer: LongestFirst },
    testTimeout: deep ? 1_200_000 : 180_000,
    hookTimeout: deep ? 600_000 : 60_000,
  },
})
