/**
 * The pipeline without the law: the same reading, arranging and writing, with one answer for every
 * row. A full run less this one is what the law takes.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const rowsPerWrite = 8192
const [build, input, output] = process.argv.slice(2)
const load = <T>(path: string): Promise<T> => import(pathToFileURL(join(build!, 'dist', path)).href)

const { written } = await load<typeof import('../src/files/sink.js')>('files/sink.js')
const { readParcels } =
  await load<typeof import('../src/run/read-parcels.js')>('run/read-parcels.js')
const { loadBench } = await load<typeof import('../src/files/load-bench.js')>('files/load-bench.js')
const { Judged } = await load<typeof import('../src/assess/batch.js')>('assess/batch.js')
const { Work } = await load<typeof import('../src/assess/work.js')>('assess/work.js')
const { compileGoods } = await load<typeof import('../src/assess/goods.js')>('assess/goods.js')
const { newLotAnswers } =
  await load<typeof import('../src/assess/lot-answers.js')>('assess/lot-answers.js')
const { newRowAnswers } =
  await load<typeof import('../src/assess/row-answers.js')>('assess/row-answers.js')
const { Relief, Track } = await load<typeof import('../src/assess/words.js')>('assess/words.js')
const { DecisionsCsv, decisionsHeader } =
  await load<typeof import('../src/files/decisions-csv.js')>('files/decisions-csv.js')
const { Decisions } = await load<typeof import('../src/assess/decisions.js')>('assess/decisions.js')
const { Editions } = await load<typeof import('../src/assess/edition.js')>('assess/edition.js')

/** An answer that asks nothing: relieved, by list, alone in its group. */
function constantJudge(columns: import('../src/parcel/columns.js').Columns) {
  const bench = loadBench({})
  const goods = compileGoods(columns.hsCodes, bench.schedule, undefined, bench.lists)
  const work = new Work(columns, bench, goods)
  const { count } = work.lots
  const lots = newLotAnswers(count, { stateOf: () => 0 } as never)
  lots.relief.fill(Relief.small_value)
  lots.track.fill(Track.list)
  const rows = newRowAnswers(work.ownRows, { domestic: false, rateChoice: false })
  const groups = {
    numberOf: Int32Array.from({ length: count }, (_, lot) => lot + 1),
    isCombined: () => false,
  }
  const judged = new Judged({ work, groups: groups as never, lots, rows, freight: {} as never })
  Object.defineProperty(judged, 'requirements', { value: { setAt: () => 0, textOf: () => '' } })
  return { judged, editions: new Editions(bench) }
}

const reader = await readParcels(
  { input: input! },
  () => {},
  () => {},
)
const { judged, editions } = constantJudge(reader.columns!)
await written(output!, sink => {
  const csv = new DecisionsCsv(new Decisions(judged, editions), reader.kept)
  sink.write(new TextEncoder().encode(decisionsHeader(reader.kept)))
  const { ownRows } = judged.work
  for (let row = 0; row < ownRows; row += rowsPerWrite) {
    sink.write(csv.rows(row, Math.min(row + rowsPerWrite, ownRows)))
  }
  return sink.finish()
})
