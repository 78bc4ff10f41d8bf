/** `gwanmun declare event NUMBER EVENT --on DAY --events FILE`: notes what happened to a declaration. */
import { existsSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import { formatDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { historyOf, newFault } from '../../declare/history.js'
import { eventNames, stateTexts } from '../../declare/states.js'
import { addEvents, eventProblem, readEvents } from '../../files/declare/events-file.js'
import { badOption, missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { languageOf } from './language.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { today } from './today.js'

/** Runs the command; an event that does not fit is not noted, and the exit status is 1. */
export async function declareEventCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, ['on', 'value', 'events'])
  const language = languageOf(options.lang)
  const [declaration, word, ...rest] = words
  if (declaration === undefined) throw missingArgument('NUMBER')
  if (word === undefined) throw missingArgument('EVENT')
  if (rest.length > 0) throw badOption(rest.join(' '))
  const event = eventNames.find(name => name === word)
  if (!event) {
    const allowed = eventNames.join(', ')
    throw new Unusable(fileProblem(codeId['event_unknown']!, word, { allowed }))
  }
  const path = options.events
  if (path === undefined) throw missingArgument('--events')
  const on = dayOption('on', options.on) ?? today()
  const known = existsSync(path) ? (await readEvents(path)).events : []
  const own = known.filter(one => one.declaration === declaration)
  const noted = { declaration, event, on, value: options.value ?? '' }
  const record = known.reduce((most, one) => Math.max(most, one.record), 1) + 1
  const history = historyOf(declaration, [...own, { ...noted, record }], on)
  const fault = newFault(historyOf(declaration, own, on), history)
  if (fault) {
    complainOf([eventProblem(fault)], language)
    return 1
  }
  addEvents(path, [noted])
  process.stdout.write(`${declaration}  ${formatDay(on)}  ${stateTexts[history.state][language]}\n`)
  return 0
}
