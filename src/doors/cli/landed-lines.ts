/** Which line of an order is meant at the terminal, and its rows after they were judged. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { type OutboundFile, readOutbound } from '../../files/outbound-csv.js'
import { judgeOutbound, type LandedJudged } from '../../landed/judge.js'
import type { LandedBench } from '../../landed/tables.js'
import { badOption, missingArgument } from './bad-option.js'
import { landedBenchOf } from './landed-bench.js'
import type { Options } from './options.js'

export interface JudgedLines extends OutboundFile {
  readonly judged: LandedJudged
  readonly bench: LandedBench
}

/** Reads and judges a file of orders. */
export async function judgedLines(input: string, options: Options): Promise<JudgedLines> {
  const { columns, problems } = await readOutbound(input)
  const bench = await landedBenchOf(options)
  return { columns, problems, bench, judged: judgeOutbound(columns, bench) }
}

/** The words `FILE [ORDER [LINE]]`. */
export function placeWords(words: readonly string[]) {
  const [input, order, line, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  return { input, order, line }
}

/** The first row of an order, or of a line of it; the first row of the file where none is named. */
export function rowOfLine(
  { columns }: JudgedLines,
  order: string | undefined,
  line: string | undefined,
): number {
  if (order === undefined) return 0
  for (let row = 0; row < columns.count; row++) {
    const isLine = line === undefined || columns.textOf('line', row) === line
    if (isLine && columns.textOf('order', row) === order) return row
  }
  const what = line === undefined ? order : `${order} ${line}`
  throw new Unusable(fileProblem(codeId['thing_not_found']!, what))
}

/** What is wrong with a row, with those of its order and those that are sent with it. */
export function problemsAround(lines: JudgedLines, row: number): readonly Problem[] {
  const { columns, problems, judged } = lines
  const isNear = (other: number): boolean =>
    other === row ||
    (['order', 'shipment'] as const).some(name => {
      const { values, mask } = columns.column(name)
      const own = values[row & mask]!
      return own > 0 && values[other & mask] === own
    })
  const near = new Set<number>()
  for (let other = 0; other < columns.count; other++) {
    if (isNear(other)) near.add(columns.records[other]!)
  }
  return [...problems, ...judged.findings].filter(one => near.has(one.row))
}
