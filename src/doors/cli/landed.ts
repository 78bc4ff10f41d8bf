/** `gwanmun landed FILE`: what orders that leave Korea pay at their destination. */
import { writeLandedCsv } from '../../files/landed-csv.js'
import { writeLandedJson } from '../../files/landed-json.js'
import { written } from '../../files/sink.js'
import { landedEdition } from '../../landed/rows.js'
import { badOption, missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { landedBenchOptions } from './landed-bench.js'
import { landedCompareCommand } from './landed-compare.js'
import { landedExplainCommand } from './landed-explain.js'
import { judgedLines } from './landed-lines.js'
import { landedMatchCommand } from './landed-match.js'
import { languageOf } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

/** A file that has the name of a verb is written `./explain`. */
const verbs: Readonly<Record<string, typeof landedMatchCommand>> = {
  explain: landedExplainCommand,
  compare: landedCompareCommand,
  match: landedMatchCommand,
}

/** Runs the command; returns its exit status. */
export async function landedCommand(words: readonly string[], options: Options): Promise<number> {
  const [input, ...rest] = words
  const verb = verbs[input ?? '']
  if (verb) return verb(rest, options)
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['out', 'options', ...landedBenchOptions])
  if (options.options && !options.json) throw badOption('--options (--json)')
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  refuseOverwriting([input, ...(out === '-' ? [] : [out])])
  const { columns, problems, judged, bench } = await judgedLines(input, options)
  await written(out, sink => {
    if (options.json) writeLandedJson(judged, bench, options.options === true, sink)
    else writeLandedCsv(judged, landedEdition(bench), sink)
    return sink.finish()
  })
  complainOf([...problems, ...judged.findings], language)
  if (judged.findings.length > 0) return 1
  return columns.refusals.subarray(0, columns.count).some(one => one > 0) ? 1 : 0
}
