/** `gwanmun assess FILE`: judges an inbound CSV and tells what came out. */
import { basename, extname } from 'node:path'
import { loadCodeList } from '../../files/schedule-asset.js'
import { assessFile, type Outputs, type Result } from '../../run/assess-file.js'
import { badOption, missingArgument } from './bad-option.js'
import { languageOf } from './language.js'
import { benchOptions, loadBench } from './load-bench.js'
import {
  allowOnly,
  dayOption,
  historyOption,
  keepOption,
  type Options,
  refuseLater,
} from './options.js'
import { progressLine } from './progress.js'
import { refuseOverwriting } from './refuse-overwriting.js'
import { summaryText } from './summary-text.js'

const bench = [...benchOptions, 'declared-on', 'history']
const later = ['threads', 'memory']
const allowed = [...bench, ...later, 'out', 'problems', 'keep', 'ex-post']

function stemOf(input: string): string {
  const name = basename(input).replace(/\.gz$/, '')
  return name.slice(0, name.length - extname(name).length)
}

function outputsOf(input: string, options: Options): Outputs {
  const stem = input === '-' ? 'stdin' : stemOf(input)
  const decisions = options.out ?? (input === '-' ? '-' : `${stem}.decisions.csv`)
  const problems = options.problems ?? `${stem}.problems.csv`
  const manifest = decisions === '-' ? undefined : `${decisions}.manifest.json`
  const exPost = options['ex-post']
  if (exPost !== undefined && !options.history) throw badOption('--ex-post (--history FILE?)')
  const written = [decisions, problems, ...(exPost === undefined ? [] : [exPost])]
  const read = new Set([input, ...(options.history ?? [])])
  refuseOverwriting([...read, ...written])
  return { decisions, problems, manifest, exPost }
}

function exitOf(result: Result): number {
  return (result.summary.states['refused'] ?? 0) > 0 ? 1 : 0
}

/** Runs the command; returns its exit status. */
export async function assessCommand(words: readonly string[], options: Options): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, allowed)
  refuseLater(options)
  const language = languageOf(options.lang)
  const outputs = outputsOf(input, options)
  const progress = progressLine(language)
  const started = performance.now()
  const result = await assessFile(
    {
      input,
      bench: loadBench(options),
      loadCodes: loadCodeList,
      history: historyOption(options.history),
      declaredOn: dayOption('declared-on', options['declared-on']),
      keep: keepOption(options.keep),
      onProgress: progress.show,
    },
    outputs,
  )
  progress.clear()
  const seconds = (performance.now() - started) / 1000
  const text = options.json
    ? `${JSON.stringify({ ...result.summary, problems: result.problems, outputs }, null, 2)}\n`
    : summaryText({ result, outputs, seconds }, language)
  const stream = outputs.decisions === '-' ? process.stderr : process.stdout
  stream.write(text)
  return exitOf(result)
}
