/** `gwanmun declare calendar EVENTS`: what has to be done until when, and what missing it costs. */
import { type Day, formatDay } from '../../basis/day.js'
import { type Deadline, daysLeft, deadlinesOf } from '../../declare/deadlines.js'
import { articleLine, articleLines } from '../../files/declare/article-line.js'
import { calendarOf } from '../../files/declare/calendar-ics.js'
import { historiesOf, readEvents } from '../../files/declare/events-file.js'
import { written } from '../../files/sink.js'
import { complainOf } from './complain.js'
import { fileWord } from './declare-input.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'
import { today } from './today.js'

function leftText(deadline: Deadline, on: Day, language: Language): string {
  if (deadline.isDone) return say(language, '했음', 'done')
  const left = daysLeft(deadline, on)
  if (left < 0) return say(language, `${-left}일 지남`, `${-left} days late`)
  return say(language, `${left}일 남음`, `${left} days left`)
}

function deadlineText(one: Deadline, on: Day, language: Language): string {
  const { declaration, due, what, cost, rule, basis, isDone } = one
  const head = [formatDay(due), leftText(one, on, language), declaration, what[language]].join('  ')
  if (isDone) return `${head}\n`
  const behind = [cost[language], rule[language], articleLines(basis, language)]
  return `${[head, ...behind.map(text => `    ${text}`)].join('\n')}\n`
}

function deadlineJson(one: Deadline, on: Day, language: Language): object {
  const { declaration, kind, due, counted, rule, what, cost, basis, isDone } = one
  return {
    ...{ declaration, kind, due: formatDay(due), done: isDone, days_left: daysLeft(one, on) },
    ...{ counted: counted === undefined ? null : formatDay(counted), rule: rule[language] },
    ...{ what: what[language], cost: cost[language] },
    basis: basis.map(article => articleLine(article, language)),
  }
}

/** Runs the command; a name that ends in `.ics` is written as a calendar. */
export async function declareCalendarCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, ['on', 'out'])
  const language = languageOf(options.lang)
  const input = fileWord(words)
  const out = options.out ?? '-'
  refuseOverwriting([input, ...(out === '-' ? [] : [out])])
  const on = dayOption('on', options.on) ?? today()
  const read = await readEvents(input)
  const { histories, problems } = historiesOf(read.events, on)
  const deadlines = histories.flatMap(deadlinesOf).sort((a, b) => a.due - b.due)
  const json = () =>
    `${JSON.stringify(
      deadlines.map(one => deadlineJson(one, on, language)),
      null,
      2,
    )}\n`
  const plain = () => deadlines.map(one => deadlineText(one, on, language)).join('')
  const text = out.endsWith('.ics')
    ? calendarOf(deadlines, language, on)
    : options.json
      ? json()
      : plain()
  await written(out, sink => {
    sink.write(Buffer.from(text))
    return sink.finish()
  })
  const all = [...read.problems, ...problems]
  complainOf(all, language)
  return all.length > 0 ? 1 : 0
}
