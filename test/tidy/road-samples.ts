/** Samples for the import rules: what each must catch and what it must let through. */

import type { Sample } from './sample.js'

const day = "import { day } from '../basis/day.js'"
const types = (from: string) => `import type { T } from '${from}'`
const value = (from: string) => `import { t } from '${from}'`

export const roadSamples: readonly Sample[] = [
  { rule: 'room', path: 'src/attic/box.ts', bad: 'export const a = 1' },
  { rule: 'room', path: 'src/loose.ts', bad: 'export const a = 1' },
  { rule: 'room', path: 'src/law/box.ts', good: 'export const a = 1' },
  { rule: 'room', path: 'src/index.ts', good: 'export const a = 1' },

  { rule: 'import-road', path: 'src/law/a.ts', good: day },
  { rule: 'import-road', path: 'src/basis/a.ts', good: value('./money.js') },
  { rule: 'import-road', path: 'src/basis/a.ts', bad: value('../law/a.js') },
  { rule: 'import-road', path: 'src/basis/a.ts', bad: types('../law/a.js') },
  { rule: 'import-road', path: 'src/law/a.ts', bad: value('../parcel/a.js') },
  { rule: 'import-road', path: 'src/law/a.ts', good: types('../judge/a.js') },
  { rule: 'import-road', path: 'src/law/a.ts', bad: "import { type T } from '../judge/a.js'" },
  { rule: 'import-road', path: 'src/law/a.ts', bad: "export * from '../judge/a.js'" },
  { rule: 'import-road', path: 'src/law/a.ts', bad: "export { t } from '../judge/a.js'" },
  { rule: 'import-road', path: 'src/law/a.ts', good: "export type { T } from '../judge/a.js'" },
  { rule: 'import-road', path: 'src/parcel/a.ts', bad: types('../law/a.js') },
  { rule: 'import-road', path: 'src/judge/a.ts', bad: types('../law/a.js') },
  { rule: 'import-road', path: 'src/assess/a.ts', good: value('../law/kr/customs-act.js') },
  { rule: 'import-road', path: 'src/assess/a.ts', bad: value('../landed/a.js') },
  { rule: 'import-road', path: 'src/cases/a.ts', good: types('../lab/a.js') },
  { rule: 'import-road', path: 'src/files/a.ts', bad: types('../run/a.js') },
  { rule: 'import-road', path: 'src/store/a.ts', bad: value('../doors/cli/a.js') },
  { rule: 'import-road', path: 'src/store/a.ts', bad: value('../files/a.js') },
  { rule: 'import-road', path: 'src/run/a.ts', bad: value('../law/a.js') },
  { rule: 'import-road', path: 'src/run/a.ts', good: types('../law/a.js') },
  { rule: 'import-road', path: 'src/run/a.ts', good: value('../files/a.js') },
  { rule: 'import-road', path: 'src/run/a.ts', bad: "type T = import('../doors/cli/a.js').T" },
  { rule: 'import-road', path: 'src/run/a.ts', bad: "await import('../doors/cli/a.js')" },
  {
    rule: 'import-road',
    path: 'src/run/a.ts',
    bad: "new Worker(new URL('../doors/work/a.js', import.meta.url))",
  },
  {
    rule: 'import-road',
    path: 'src/run/a.ts',
    good: "new Worker(new URL('./worker.js', import.meta.url))",
  },
  { rule: 'import-road', path: 'src/doors/cli/a.ts', bad: types('../http/a.js') },
  { rule: 'import-road', path: 'src/doors/cli/sub/a.ts', good: value('../a.js') },
  { rule: 'import-road', path: 'src/doors/cli/a.ts', bad: value('../../index.js') },
  { rule: 'import-road', path: 'src/law/a.ts', bad: value('../../scripts/a.js') },
  { rule: 'import-road', path: 'src/law/a.ts', bad: value('../../test/a.js') },
  { rule: 'import-road', path: 'src/law/a.test.ts', good: value('../../test/a.js') },
  { rule: 'import-road', path: 'src/index.ts', good: value('./guard/a.js') },
  { rule: 'import-road', path: 'src/index.ts', bad: value('./files/a.js') },

  { rule: 'pure-packages', path: 'src/lab/a.ts', bad: value('node:fs') },
  { rule: 'pure-packages', path: 'src/lab/a.ts', bad: types('papaparse') },
  { rule: 'pure-packages', path: 'src/index.ts', bad: value('papaparse') },
  { rule: 'pure-packages', path: 'src/lab/a.ts', bad: 'await import(name)' },
  { rule: 'pure-packages', path: 'src/lab/a.ts', good: day },
  { rule: 'pure-packages', path: 'src/lab/a.test.ts', good: value('vitest') },
  { rule: 'pure-packages', path: 'src/files/a.ts', good: value('node:fs') },

  { rule: 'listed-packages', path: 'src/files/a.ts', bad: value('left-behind') },
  { rule: 'listed-packages', path: 'src/files/a.ts', bad: value('vitest') },
  { rule: 'listed-packages', path: 'src/files/a.ts', bad: value('@left/behind/deep') },
  { rule: 'listed-packages', path: 'src/files/a.ts', bad: value('fs') },
  { rule: 'listed-packages', path: 'src/files/a.ts', good: value('node:fs') },
  { rule: 'listed-packages', path: 'src/files/a.test.ts', good: value('vitest') },
  { rule: 'listed-packages', path: 'src/files/a.test.ts', bad: value('left-behind') },
]
