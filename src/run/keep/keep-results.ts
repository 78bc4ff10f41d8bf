/** Sends the results of a run to the store, block by block, in the order of its lines. */

import type { Bench } from '../../assess/work.js'
import { csvLine } from '../../files/csv-table.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import type { Block } from '../../store/keep-block.js'
import { BlockBuilder, type RawBlock, usualLines } from './block-builder.js'
import { type DecisionRow, readDecisions } from './decision-row.js'
import { FoundEditions } from './found-editions.js'
import { type InputRecord, readRecords } from './input-record.js'
import type { FoundEdition } from './job-messages.js'
import { type KeptCounts, ParcelCounts } from './kept-counts.js'
import { problemRows } from './problem-rows.js'
import { type FindSubjects, Sealer, type SealerOptions } from './sealed-block.js'
import { splitParcels } from './split-parcels.js'

/** Where blocks and editions go. */
export interface Shelf {
  find: FindSubjects
  /** Whether a block of this number was kept by an earlier try. */
  hasBlock(number: number): boolean
  keepBlock(block: Block, lines: number): Promise<void>
  keepEditions(editions: readonly FoundEdition[]): Promise<void>
}

export interface ResultFiles {
  readonly input: string
  readonly plan: ColumnPlan | undefined
  readonly decisions: string
  readonly problems: string
  /** About how many parcels there are. */
  readonly parcels: number
}

export interface KeepTask extends Omit<SealerOptions, 'find'> {
  readonly bench: Bench
  readonly declaredOn: string
  readonly linesOfBlock?: number | undefined
}

export interface KeptResults {
  readonly inputColumns: readonly string[]
  readonly lines: number
  readonly parcels: number
  readonly counts: KeptCounts
}

/** Pairs of a record and its decision: both files have one for each line, in one order. */
async function* pairsOf(
  files: ResultFiles,
  onColumns: (columns: readonly string[]) => void,
): AsyncGenerator<readonly (readonly [InputRecord, DecisionRow])[]> {
  let waiting: readonly DecisionRow[] = []
  const decisions = readDecisions(files.decisions)
  for await (const { columns, records } of readRecords(files.input, files.plan)) {
    onColumns(columns)
    while (waiting.length < records.length) {
      const next = await decisions.next()
      if (next.done) throw new Error(`${records.length} records, ${waiting.length} decisions`)
      waiting = [...waiting, ...next.value]
    }
    const own = waiting
    yield records.map((record, at) => [record, own[at]!] as const)
    waiting = waiting.slice(records.length)
  }
  for await (const more of decisions) waiting = [...waiting, ...more]
  if (waiting.length > 0) throw new Error(`${waiting.length} decisions without a record`)
}

/** Rows of the problems as the store has them: their number and place instead of their order. */
export function problemRow(assessment: number, number: number, fields: readonly string[]): string {
  const [file = '', row = '0', column = '', start = '0', length = '0', code = '', ...texts] = fields
  const [value = '', ko = '', en = ''] = texts
  const place = [String(assessment), String(number), file, row, column, start, length, code, value]
  return `${csvLine(place)},${[ko, en].map(text => csvLine([text]) || '""').join(',')}\n`
}

export class ResultKeeper {
  private readonly task: KeepTask
  private readonly shelf: Shelf
  private readonly sealer: Sealer
  private readonly editions: FoundEditions
  private readonly counts = new ParcelCounts()
  private last = 0

  constructor(task: KeepTask, shelf: Shelf) {
    this.task = task
    this.shelf = shelf
    this.sealer = new Sealer({ ...task, find: shelf.find })
    this.editions = new FoundEditions(task.bench, task.declaredOn)
  }

  /** Keeps the lines of files. */
  async keepFiles(files: ResultFiles): Promise<KeptResults> {
    const split = await splitParcels(files.decisions, files.parcels)
    let inputColumns: readonly string[] = []
    const pairs = pairsOf(files, columns => {
      inputColumns = columns
    })
    const kept = await this.keepPairs(pairs, parcel => split.has(parcel))
    return { ...kept, inputColumns }
  }

  /** Keeps pairs of records and decisions. */
  async keepPairs(
    batches: AsyncIterable<readonly (readonly [InputRecord, DecisionRow])[]>,
    isSplit: (parcel: string) => boolean,
  ): Promise<Omit<KeptResults, 'inputColumns'>> {
    const { assessment, declaredOn, linesOfBlock } = this.task
    const builder = new BlockBuilder({ assessment, isSplit, declaredOn, linesOfBlock })
    for await (const batch of batches) {
      for (const [record, decision] of batch) {
        this.editions.note(decision.edition, record)
        const raw = builder.add(record, decision)
        if (raw) await this.keep(raw, builder.lines)
      }
    }
    for (const raw of builder.finish()) await this.keep(raw, builder.lines)
    await this.keepEditions()
    return { lines: builder.lines, parcels: builder.parcels, counts: this.counts.all }
  }

  private async keep(raw: RawBlock, lines: number): Promise<void> {
    this.last = raw.number
    for (const draft of raw.parcels) this.counts.note(draft)
    await this.keepEditions()
    if (this.shelf.hasBlock(raw.number)) return
    await this.shelf.keepBlock(await this.sealer.seal(raw), lines)
  }

  private async keepEditions(): Promise<void> {
    const found = this.editions.take()
    if (found.length > 0) await this.shelf.keepEditions(found)
  }

  /** Keeps the problems behind all lines; returns how many there are. */
  async keepProblems(path: string): Promise<number> {
    let number = 0
    let rows: string[] = []
    const take = async (): Promise<void> => {
      await this.keepProblemRows(rows)
      rows = []
    }
    for await (const fields of problemRows(path)) {
      number++
      rows.push(problemRow(this.task.assessment, number, fields))
      if (rows.length === usualLines) await take()
    }
    if (rows.length > 0) await take()
    return number
  }

  /** A block of problems. */
  async keepProblemRows(rows: readonly string[]): Promise<void> {
    this.last++
    if (this.shelf.hasBlock(this.last)) return
    const none = new Uint8Array(0)
    const lists = { otherSubjects: [], rollups: [], seqs: [] }
    const problems = Buffer.from(rows.join(''))
    await this.shelf.keepBlock(
      { number: this.last, lines: none, parcels: none, problems, ...lists },
      0,
    )
  }
}
