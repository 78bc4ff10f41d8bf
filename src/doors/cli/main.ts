#!/usr/bin/env node
/** The `gwanmun` command. */
import { answerTo, codeId, codeOf } from '../../basis/codes.js'
import { fileProblem, type Problem, problemMessage, Unusable } from '../../basis/problem.js'
import { benchOptions } from '../../files/load-bench.js'
import { packageVersion } from '../../files/package-version.js'
import { badOption } from './bad-option.js'
import { helpText } from './help.js'
import { helpOf } from './help-of.js'
import { languageAsked, languageOf } from './language.js'
import { allowOnly, type Options, readOptions, serveOptions } from './options.js'

type Command = (words: readonly string[], options: Options) => number | Promise<number>

/** A command is loaded when it is asked for: most of what others need is large. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  accounts: async () => (await import('./accounts.js')).accountsCommand,
  assess: async () => (await import('./assess.js')).assessCommand,
  audit: async () => (await import('./audit.js')).auditCommand,
  claims: async () => (await import('./claims.js')).claimsCommand,
  columns: async () => (await import('./columns.js')).columnsCommand,
  declare: async () => (await import('./declare.js')).declareCommand,
  erase: async () => (await import('./erase.js')).eraseCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  figures: async () => (await import('./figures.js')).figuresCommand,
  keys: async () => (await import('./keys.js')).keysCommand,
  landed: async () => (await import('./landed.js')).landedCommand,
  law: async () => (await import('./law.js')).lawCommand,
  mcp: async () => {
    const { mcpCommand } = await import('../mcp/mcp.js')
    return (words, options) => {
      allowOnly(options, benchOptions)
      return mcpCommand(words, options)
    }
  },
  orders: async () => (await import('./orders.js')).ordersCommand,
  rates: async () => (await import('./rates.js')).ratesCommand,
  replay: async () => (await import('./replay.js')).replayCommand,
  sample: async () => (await import('./sample.js')).sampleCommand,
  schedule: async () => (await import('./schedule.js')).scheduleCommand,
  serve: async () => {
    const { serveCommand } = await import('../http/serve.js')
    return (words, options) => {
      allowOnly(options, serveOptions)
      return serveCommand(words, options, new URL('../work/main.js', import.meta.url))
    }
  },
}

const interrupted = 130
/** As the shell says of a program whose reader has gone: 128 and SIGPIPE. */
const unread = 141

function complain(problem: Problem): number {
  const code = codeOf(problem.code)
  const row = problem.row > 0 ? ` (${problem.row})` : ''
  const place = problem.file === undefined ? row : ` (${problem.file})${row}`
  const asked = languageAsked(process.argv.slice(2))
  const languages = asked ? [asked] : (['ko', 'en'] as const)
  const messages = languages.map(language => problemMessage(problem, language))
  process.stderr.write(`${code.code}${place}\n  ${messages.join('\n  ')}\n`)
  return answerTo[code.no].exit
}

/** What the system says where there is no room on a disk, for a user, or in a file. */
const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG']

/** A failure of the world has an error code of the system; anything else is our mistake. */
function failed(error: unknown): number {
  if (error instanceof Unusable) return complain(error.problem)
  const { code, message, path, syscall } = error as NodeJS.ErrnoException
  if (typeof code !== 'string') throw error
  const isAsked = syscall === 'open' || syscall === 'stat'
  const isMissing = code === 'ENOENT' && isAsked && !path?.endsWith('.part')
  if (code === 'EPIPE') return unread
  if (noRoom.includes(code)) return complain(fileProblem(codeId['disk_full']!, code))
  if (isMissing) return complain(fileProblem(codeId['file_not_found']!, path ?? ''))
  return complain(fileProblem(codeId['file_unreadable']!, message))
}

async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words)
  const [command, ...rest] = positionals
  if (values.version) {
    process.stdout.write(`${packageVersion()}\n`)
    return 0
  }
  if (values.help || command === 'help' || command === undefined) {
    const language = languageOf(values.lang)
    const isWhole = command === 'help' || command === undefined
    process.stdout.write(isWhole ? helpText(language) : helpOf(command, language))
    return 0
  }
  if (!Object.hasOwn(commands, command)) throw badOption(command)
  const start = await commands[command]!()
  return start(rest, values)
}

// An exit removes what is unfinished; a signal alone would leave it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(interrupted))
}
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? unread : failed(error))
  })
}
run(process.argv.slice(2)).then(
  exit => {
    process.exitCode = exit
  },
  error => {
    process.exitCode = failed(error)
  },
)
