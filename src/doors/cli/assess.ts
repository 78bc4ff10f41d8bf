/** `gwanmun assess FILE`: judges an inbound CSV and tells what came out. */
import { basename, extname } from 'node:path'
import { benchOptions, loadBench } from '../../files/load-bench.js'
import { loadCodeList } from '../../files/schedule-asset.js'
import type { Outputs, Result } from '../../run/assess-file.js'
import { assessWithin } from '../../run/assess-within.js'
import { leastMemory, usualMemory } from '../../run/partition/plan.js'
import { badOption, missingArgument } from './bad-option.js'
import { languageOf } from './language.js'
import {
  allowOnly,
  columnsOption,
  countOption,
  dayOption,
  historyOption,
  keepOption,
  type Options,
} from './options.js'
import { progressLine } from './progress.js'
import { refuseOverwriting } from './refuse-overwriting.js'
import { keepHeapSmall } from './small-heap.js'
import { summaryText } from './summary-text.js'

const bench = [...benchOptions, 'columns', 'declared-on', 'history']
const allowed = [...bench, 'threads', 'memory', 'out', 'problems', 'keep', 'ex-post']

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
  const plans = options.columns === undefined ? [] : [options.columns]
  const read = new Set([input, ...plans, ...(options.history ?? [])])
  refuseOverwriting([...read, ...written])
  return { decisions, problems, manifest, exPost }
}

function exitOf(result: Result): number {
  return (result.summary.states['refused'] ?? 0) > 0 ? 1 : 0
}

/** More threads than this are a slip of the pen. */
const mostThreads = 64

/** The bounds of a run, and what its threads need to load law, rates and schedule. */
function boundsOf(options: Options) {
  const threads = countOption('threads', options.threads, 1) ?? 1
  if (threads > mostThreads) throw badOption(`--threads ${threads}`)
  const memory = countOption('memory', options.memory) ?? usualMemory
  const least = leastMemory(threads)
  if (memory < least) throw badOption(`--memory ${memory} (${least}?)`)
  const data = Object.fromEntries(benchOptions.map(name => [name, options[name]]))
  return { memory, threads, worker: { file: new URL('./judge-worker.js', import.meta.url), data } }
}

/** Runs the command; returns its exit status. */
export async function assessCommand(words: readonly string[], options: Options): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, allowed)
  const language = languageOf(options.lang)
  const outputs = outputsOf(input, options)
  const progress = progressLine(language)
  const started = performance.now()
  const loaded = loadBench(options)
  keepHeapSmall()
  const result = await assessWithin(
    {
      input,
      bench: loaded,
      loadCodes: loadCodeList,
      writer: new URL('./write-worker.js', import.meta.url),
      history: historyOption(options.history),
      plan: columnsOption(options.columns),
      declaredOn: dayOption('declared-on', options['declared-on']),
      keep: keepOption(options.keep),
      onProgress: progress.show,
    },
    boundsOf(options),
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
