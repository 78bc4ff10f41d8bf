#!/usr/bin/env node
/** The `gwanmun` command. */
import { readFileSync } from 'node:fs'
import { answerTo, codeId, codeOf } from '../../basis/codes.js'
import { fileProblem, type Problem, problemMessage, Unusable } from '../../basis/problem.js'
import { assessCommand } from './assess.js'
import { badOption } from './bad-option.js'
import { explainCommand } from './explain.js'
import { helpText } from './help.js'
import { languageOf } from './language.js'
import { lawCommand } from './law.js'
import { readOptions } from './options.js'
import { ratesCommand } from './rates.js'
import { sampleCommand } from './sample.js'
import { scheduleCommand } from './schedule.js'

const interrupted = 130

function version(): string {
  const file = new URL('../../../package.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

function complain(problem: Problem): number {
  const code = codeOf(problem.code)
  const row = problem.row > 0 ? ` (${problem.row})` : ''
  const place = problem.file === undefined ? row : ` (${problem.file})${row}`
  const messages = [problemMessage(problem, 'ko'), problemMessage(problem, 'en')]
  process.stderr.write(`${code.code}${place}\n  ${messages.join('\n  ')}\n`)
  return answerTo[code.no].exit
}

/** A failure of the world has an error code of the system; anything else is our mistake. */
function failed(error: unknown): number {
  if (error instanceof Unusable) return complain(error.problem)
  const { code, message, path, syscall } = error as NodeJS.ErrnoException
  if (typeof code !== 'string') throw error
  const isMissing = code === 'ENOENT' && syscall === 'open' && !path?.endsWith('.part')
  if (isMissing) return complain(fileProblem(codeId['file_not_found']!, path ?? ''))
  return complain(fileProblem(codeId['file_unreadable']!, message))
}

async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words)
  const [command, ...rest] = positionals
  if (values.version) {
    process.stdout.write(`${version()}\n`)
    return 0
  }
  if (values.help || command === 'help' || command === undefined) {
    process.stdout.write(helpText(languageOf(values.lang)))
    return 0
  }
  if (command === 'assess') return assessCommand(rest, values)
  if (command === 'explain') return explainCommand(rest, values)
  if (command === 'law') return lawCommand(rest, values)
  if (command === 'rates') return ratesCommand(rest, values)
  if (command === 'schedule') return scheduleCommand(rest, values)
  if (command === 'sample') return sampleCommand(rest, values)
  throw badOption(command)
}

// An exit removes what is unfinished; a signal alone would leave it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(interrupted))
}
run(process.argv.slice(2)).then(
  exit => {
    process.exitCode = exit
  },
  error => {
    process.exitCode = failed(error)
  },
)
