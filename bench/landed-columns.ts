/**
 * Judges made-up orders straight from typed columns and writes how long that took on the processor:
 * `landed-columns BUILD LINES SEED OUTPUT WHICH`: `all` destinations, one by its key, or `unjudged`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [build, lineText, seedText, output, which = 'all'] = process.argv.slice(2)
const load = <T>(path: string): Promise<T> => import(pathToFileURL(join(build!, 'dist', path)).href)

const { OutboundColumns, outboundPlace } = await load<
  typeof import('../src/parcel/outbound-columns.js')
>('parcel/outbound-columns.js')
const { judgeOutbound } = await load<typeof import('../src/landed/judge.js')>('landed/judge.js')
const { destinations } =
  await load<typeof import('../src/landed/registry.js')>('landed/registry.js')
const { loadTables } =
  await load<typeof import('../src/files/landed-tables.js')>('files/landed-tables.js')
const { officialRates } =
  await load<typeof import('../src/files/load-bench.js')>('files/load-bench.js')
const { buildRateTable } =
  await load<typeof import('../src/law/rate-table.js')>('law/rate-table.js')
const { countryOf } = await load<typeof import('../src/basis/country.js')>('basis/country.js')
const { currencyOf } = await load<typeof import('../src/basis/currency.js')>('basis/currency.js')
const { day } = await load<typeof import('../src/basis/day.js')>('basis/day.js')

const lines = Number(lineText)
let state = Number(seedText) >>> 0

/** A whole number below a bound, the same for the same seed. */
function below(bound: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * bound)
}

const codes = [
  ...['33049950', '33079000', '85183020', '85176200', '39269099', '20089991', '95030000'],
  ...['61091000', '61103030', '61102020', '42022281', '19023000', '21039090', '96081000'],
  ...['85234930', '49019900', '73239300', '64029931', '71171990', '85076000'],
]
const origins = ['KR', 'KR', 'KR', 'KR', 'KR', 'VN', 'CN', 'JP'].map(countryOf)
const targets = destinations
  .filter(one => ['all', 'unjudged', one.key].includes(which))
  .flatMap(({ currencies }) => Object.entries(currencies).slice(0, 3))
  .map(([country, currency]) => [countryOf(country), currencyOf(currency)] as const)
const firstDay = day('2025-03-01')
const days = day('2026-09-30') - firstDay

const columns = new OutboundColumns(
  [
    ...(['order', 'line', 'sold_on', 'entered_on', 'to', 'carrier', 'buyer_use', 'kind'] as const),
    ...([
      'hs_destination',
      'origin',
      'origin_claim',
      'quantity',
      'unit_price',
      'currency',
    ] as const),
    ...(['freight', 'weight_g', 'duty_rate_pct', 'discount'] as const),
  ],
  lines,
)
const encoder = new TextEncoder()

function text(name: 'order' | 'hs_destination', value: string): void {
  const bytes = encoder.encode(value)
  columns.put(outboundPlace(name), bytes, 0, bytes.length)
}

let order = 0
let line = 0
let target = targets[0]!
let on = firstDay as number
for (let row = 0; row < lines; row++) {
  // Two lines of three begin an order of their own.
  const isFirst = row === 0 || below(3) > 0
  line++
  if (isFirst) {
    order++
    line = 1
    target = targets[below(targets.length)]!
    on = firstDay + below(days)
  }
  text('order', String(order))
  columns.set('line', line)
  columns.set('sold_on', on)
  columns.set('entered_on', on + 2)
  columns.set('to', target[0])
  columns.set('carrier', 1 + (order % 2))
  columns.set('buyer_use', 1)
  columns.set('kind', 1 + below(18))
  text('hs_destination', codes[below(codes.length)]!)
  columns.set('origin', origins[below(origins.length)]!)
  columns.set('quantity', 1_000 * (1 + below(3)))
  columns.set('unit_price', 1_000 * (1 + below(2_000)))
  columns.set('currency', target[1])
  if (isFirst) columns.set('freight', 10_000 * below(10))
  columns.set('weight_g', 1_000 * (50 + below(900)))
  if (below(4) > 0) columns.set('duty_rate_pct', 1_000 * below(13))
  if (below(5) === 0) columns.set('discount', 500)
  columns.commit(row + 1, 0)
}

const bench = { tables: loadTables(), rates: buildRateTable(officialRates(undefined)) }
const before = process.cpuUsage()
const judged = which === 'unjudged' ? undefined : judgeOutbound(columns, bench)
const used = process.cpuUsage(before)
const seconds = (used.user + used.system) / 1e6
const known = judged?.answers.duty.filter(value => value >= 0).length ?? 0
const report = `${JSON.stringify({ lines, seconds, linesPerSecond: Math.round(lines / seconds), known })}\n`
writeFileSync(output!, report)
process.stdout.write(report)
