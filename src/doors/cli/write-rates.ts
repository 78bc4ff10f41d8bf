/** Writes rates that were read as a rates file, and tells what became of them. */
import { codeOf } from '../../basis/codes.js'
import { formatDay } from '../../basis/day.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import { type ImportedRates, ratesCsv } from '../../files/rates-import.js'
import { openSink } from '../../files/sink.js'
import { type Language, say } from './language.js'
import type { Options } from './options.js'

const mostShown = 20

function weeksOf({ rows }: ImportedRates): readonly string[] {
  return [...new Set(rows.map(row => `${formatDay(row.from)}…${formatDay(row.to)}`))]
}

function problemText(problem: Problem, language: Language): string {
  const { code, row, column } = problem
  return `${row}:${column} ${codeOf(code).code}  ${problemMessage(problem, language)}\n`
}

function resultText(result: ImportedRates, out: string, language: Language): string {
  const { rows, problems, exports } = result
  const shown = problems.slice(0, mostShown).map(problem => problemText(problem, language))
  const left = problems.length - shown.length
  const more = left > 0 ? say(language, `그 밖에 ${left}건\n`, `${left} more\n`) : ''
  const skipped = exports > 0 ? say(language, `, 수출 ${exports}개 뺌`, `, ${exports} export`) : ''
  const count = say(language, `과세환율 ${rows.length}개`, `${rows.length} customs rates`)
  const weeks = weeksOf(result).join(', ')
  return `${shown.join('')}${more}${count} (${weeks})${skipped}, ${out}\n`
}

function resultJson({ rows, problems, exports, ...rest }: ImportedRates & { out: string }): string {
  const shown = problems.map(({ code, row, column, value, ...problem }) => ({
    ...{ row, column, code: codeOf(code).code, value },
    message_ko: problemMessage({ code, row, column, value, ...problem }, 'ko'),
    message_en: problemMessage({ code, row, column, value, ...problem }, 'en'),
  }))
  const weeks = weeksOf({ rows, problems, exports })
  const told = { rates: rows.length, weeks, exports, out: rest.out, problems: shown }
  return `${JSON.stringify(told, null, 2)}\n`
}

/** Returns the exit status: 1 when some rates were refused. Nothing is written without a rate. */
export function writeRates(result: ImportedRates, options: Options, language: Language): number {
  const out = options.out ?? '-'
  if (result.rows.length > 0) {
    const sink = openSink(out)
    sink.write(new TextEncoder().encode(ratesCsv(result.rows)))
    sink.finish()
  }
  const stream = out === '-' ? process.stderr : process.stdout
  stream.write(options.json ? resultJson({ ...result, out }) : resultText(result, out, language))
  return result.problems.length > 0 || result.rows.length === 0 ? 1 : 0
}
