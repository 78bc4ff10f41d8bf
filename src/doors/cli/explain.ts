/** `gwanmun explain FILE PARCEL`: one parcel's arithmetic and the law behind it. */
import { type Explanation, explain } from '../../assess/explain.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, problemMessage, Unusable } from '../../basis/problem.js'
import { benchOptions, loadBench } from '../../files/load-bench.js'
import { loadCodeList } from '../../files/schedule-asset.js'
import { judgeFile } from '../../run/assess-file.js'
import { problemsAround } from '../../run/problems-around.js'
import { badOption, missingArgument } from './bad-option.js'
import { explanationText } from './explanation-text.js'
import { languageOf } from './language.js'
import { allowOnly, columnsOption, dayOption, historyOption, type Options } from './options.js'

function shown(problem: Problem) {
  const message_ko = problemMessage(problem, 'ko')
  return { ...problem, message_ko, message_en: problemMessage(problem, 'en') }
}

/** Runs the command; returns its exit status. */
export async function explainCommand(words: readonly string[], options: Options): Promise<number> {
  const [input, parcel, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (parcel === undefined) throw missingArgument('PARCEL')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, [...benchOptions, 'columns', 'declared-on', 'history'])
  const language = languageOf(options.lang)
  const file = await judgeFile({
    input,
    bench: loadBench(options),
    loadCodes: loadCodeList,
    history: historyOption(options.history),
    plan: columnsOption(options.columns),
    declaredOn: dayOption('declared-on', options['declared-on']),
  })
  const found: Explanation | undefined = explain(file.judged, parcel)
  if (!found) throw new Unusable(fileProblem(codeId['parcel_not_found']!, parcel))
  const { own, combined } = problemsAround(file, parcel)
  if (options.json) {
    const more = { problems: own.map(shown), combined_problems: combined.map(shown) }
    process.stdout.write(`${JSON.stringify({ ...found, ...more }, null, 2)}\n`)
  } else process.stdout.write(explanationText(found, { own, combined }, language))
  return own.length > 0 ? 1 : 0
}
