/** `gwanmun landed FILE`: what orders that leave Korea pay at their destination. */

import { codeOf } from '../../basis/codes.js'
import { problemMessage } from '../../basis/problem.js'
import { csvLine } from '../../files/csv-table.js'
import { readOutbound } from '../../files/outbound-csv.js'
import { written } from '../../files/sink.js'
import { landedColumns } from '../../landed/answer-fields.js'
import { judgeOutbound } from '../../landed/judge.js'
import { landedEdition, landedRow } from '../../landed/rows.js'
import { badOption, missingArgument } from './bad-option.js'
import { landedBenchOf } from './landed-bench.js'
import { landedMatchCommand } from './landed-match.js'
import { languageOf } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

const encoder = new TextEncoder()

/** Runs the command; returns its exit status. */
export async function landedCommand(words: readonly string[], options: Options): Promise<number> {
  const [input, ...rest] = words
  if (input === 'match') return landedMatchCommand(rest, options)
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['out', 'rates', 'positive-list'])
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  refuseOverwriting([input, ...(out === '-' ? [] : [out])])
  const { columns, problems } = await readOutbound(input)
  const bench = await landedBenchOf(options)
  const judged = judgeOutbound(columns, bench)
  const edition = landedEdition(bench)
  const rows = Array.from({ length: columns.count }, (_, row) => landedRow(judged, row, edition))
  const text = options.json ? jsonText(rows) : [landedColumns, ...rows].map(csvLine).join('\n')
  await written(out, sink => {
    sink.write(encoder.encode(`${text}\n`))
    return sink.finish()
  })
  for (const problem of problems) {
    const { code } = codeOf(problem.code)
    const place = `${problem.row}${problem.column === '' ? '' : ` ${problem.column}`}`
    process.stderr.write(`${code} (${place})\n  ${problemMessage(problem, language)}\n`)
  }
  return columns.refusals.subarray(0, columns.count).some(one => one > 0) ? 1 : 0
}

function jsonText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(cells =>
    Object.fromEntries(landedColumns.map((name, at) => [name, cells[at]])),
  )
  return JSON.stringify(lines, null, 2)
}
