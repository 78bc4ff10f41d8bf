/** `gwanmun explain FILE PARCEL`: one parcel's arithmetic and the law behind it. */
import { type Explanation, explain } from '../../assess/explain.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem, problemMessage, Unusable } from '../../basis/problem.js'
import { loadCodeList } from '../../files/schedule-asset.js'
import { judgeFile } from '../../run/assess-file.js'
import { badOption, missingArgument } from './bad-option.js'
import { explanationText } from './explanation-text.js'
import { languageOf } from './language.js'
import { benchOptions, loadBench } from './load-bench.js'
import { allowOnly, dayOption, historyOption, type Options } from './options.js'

/** Runs the command; returns its exit status. */
export async function explainCommand(words: readonly string[], options: Options): Promise<number> {
  const [input, parcel, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (parcel === undefined) throw missingArgument('PARCEL')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, [...benchOptions, 'declared-on', 'history'])
  const language = languageOf(options.lang)
  const file = await judgeFile({
    input,
    bench: loadBench(options),
    loadCodes: loadCodeList,
    history: historyOption(options.history),
    declaredOn: dayOption('declared-on', options['declared-on']),
  })
  const found: Explanation | undefined = explain(file.judged, parcel)
  if (!found) throw new Unusable(fileProblem(codeId['parcel_not_found']!, parcel))
  const { work } = file.judged
  const records = new Set<number>()
  for (let row = 0; row < work.ownRows; row++) {
    const own = work.columns.dictionary('parcel').textOf(work.parcels.parcelOf[row]! + 1)
    if (own === parcel) records.add(work.columns.records[row]!)
  }
  const problems = file.problems.filter(({ file: other, row }) => !other && records.has(row))
  if (options.json) {
    const messages = problems.map(problem => ({
      ...problem,
      message_ko: problemMessage(problem, 'ko'),
      message_en: problemMessage(problem, 'en'),
    }))
    process.stdout.write(`${JSON.stringify({ ...found, problems: messages }, null, 2)}\n`)
  } else process.stdout.write(explanationText(found, problems, language))
  return problems.length > 0 ? 1 : 0
}
