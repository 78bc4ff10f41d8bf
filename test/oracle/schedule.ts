/**
 * Schedules in place of the one on board (`--schedule`): its lines on other days, and lines as an import
 * marks them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Boundary, Options } from './both.js'
import { type BoundaryFiles, dayAfter } from './boundary.js'
import { on, plain, priced, stretches } from './epoch-scenarios.js'
import { base, money, near, type Scenario } from './parcel-rows.js'

const onBoard = fileURLToPath(new URL('../../assets/schedule/kr-2026', import.meta.url))
const read = (name: string) => readFileSync(join(onBoard, name), 'utf8')

interface Made {
  readonly firstDay: string
  readonly lastDay: string
  readonly lines: string
}

function made(folder: string, { firstDay, lastDay, lines }: Made): Options {
  const schedule = join(folder, 'schedule')
  mkdirSync(schedule)
  writeFileSync(join(schedule, 'lines.csv'), lines)
  const edition = JSON.parse(read('edition.json')) as object
  const days = { id: `test-${firstDay}`, firstDay, lastDay }
  writeFileSync(join(schedule, 'edition.json'), JSON.stringify({ ...edition, ...days }))
  return { words: ['--schedule', schedule], oracle: { schedule } }
}

/** Carpets are not in the schedule on board. */
const carpets = ['5701100000', '5703390000'].map(code => `${code},8,10,,,,,,,,,,,,`)

function withCarpets(): string {
  const [head, ...lines] = read('lines.csv').trimEnd().split('\n')
  return `${[head, ...[...lines, ...carpets].sort()].join('\n')}\n`
}

/** The lines on board as if they were those of other days. */
export const withSchedule = (firstDay: string, lastDay: string) => (folder: string) =>
  made(folder, { firstDay, lastDay, lines: withCarpets() })

export const allYears = (_: BoundaryFiles, folder: string) =>
  withSchedule('2004-01-01', '2027-12-31')(folder)

type Prepare = NonNullable<Boundary['options']>

/** Two options in one run. */
export const together =
  (first: Prepare, second: Prepare): Prepare =>
  (files, folder) => {
    const [one, other] = [first(files, folder), second(files, folder)]
    return { words: [...one.words, ...other.words], oracle: { ...one.oracle, ...other.oracle } }
  }

/** What `schedule import` may write beside rates (docs/interface.md, `--schedule`). */
const marks: readonly (readonly [column: 'gap' | 'farm' | 'notes', value: string])[] = [
  ...`row_refused unknown_kind rows_differ special_duty adjustment provisional quota end_use farm specific
  missing_high_rate missing_lower_rate`
    .split(/\s+/)
    .map(gap => ['gap', gap] as const),
  ['farm', '30'],
  ['farm', '4'],
  ['notes', 'quota'],
  ['notes', 'farm_quota'],
  ['notes', 'end_use'],
]
const marked = read('lines.csv')
  .split('\n')
  .slice(1)
  .filter(line => line.split(',')[13] === '' && line.split(',')[14] === '')
  .filter((_, place) => place % 7 === 0)
  .slice(-6 * marks.length)

function markedLines(): string {
  const [head, ...rest] = read('lines.csv').trimEnd().split('\n')
  const lines = rest.map(line => {
    const place = marked.indexOf(line)
    const [column, value] = marks[place % marks.length] ?? []
    if (!column) return `${line},,`
    if (column === 'farm') return `${line},${value},`
    if (column === 'notes') return `${line},,${value}`
    const cells = line.split(',')
    cells[13] = value!
    return `${cells.join(',')},,`
  })
  return `${[`${head},farm,notes`, ...lines].join('\n')}\n`
}

/** Goods of the marked lines, mostly taxed, with and without a proof of origin. */
const markedGoods: Scenario = setting => {
  const { chance, name } = setting
  const row: Record<string, string> = {
    ...base(setting, name),
    hs: chance.pick(marked).slice(0, 10),
  }
  row['unit_price'] = money(near(setting, row['currency']!, chance.pick([15_000, 20_000, 60_000])))
  if (chance.of(3)) Object.assign(row, { channel: 'post', arrived_on: dayAfter(setting.day, -1) })
  return [row]
}

const farmed = marked.filter((_, place) => marks[place % marks.length]![0] === 'farm')
const known = stretches('2016-01-01/2024-09-09 2024-09-10/2025-12-16 2025-12-17/2026-12-31')

/** A farm concession above the basic rate bars simplified rates, which mail of such value takes. */
const farmGoods: Scenario = setting => {
  const here = on(setting, known)
  const row = plain(here, { channel: 'post', hs: setting.chance.pick(farmed).slice(0, 10) })
  return [priced(here, { ...row, arrived_on: here.day }, 16_000)]
}

export const withImportedSchedule: Boundary = {
  scenarios: [markedGoods, markedGoods, markedGoods, farmGoods],
  options: (_, folder) =>
    made(folder, { firstDay: '2004-01-01', lastDay: '2027-12-31', lines: markedLines() }),
}
