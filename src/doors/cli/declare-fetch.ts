/** `gwanmun declare fetch EVENTS`: asks UNI-PASS what became of declarations, and notes it. */
import { codeId } from '../../basis/codes.js'
import { type Day, formatDay } from '../../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { type EventFault, type History, historyOf, newFault } from '../../declare/history.js'
import { eventTexts } from '../../declare/states.js'
import { type ToldEvent, toldEvents } from '../../declare/told-events.js'
import {
  addEvents,
  eventProblem,
  historiesOf,
  readEvents,
} from '../../files/declare/events-file.js'
import { fetchFulfilments, type Unipass } from '../../files/declare/unipass.js'
import {
  askQuery,
  type QueryName,
  toldText,
  unipassQueries,
} from '../../files/declare/unipass-queries.js'
import { waitBetween } from '../../files/patient-fetch.js'
import { badOption, missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { fileWord } from './declare-input.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { urlOption } from './rates-fetch.js'
import { today } from './today.js'

const keyName = 'GWANMUN_UNIPASS_KEY'

/** Each service of UNI-PASS has a key of its own: `GWANMUN_UNIPASS_KEY_051`, else the common one. */
function keyOf(api: string): string {
  const key = process.env[`${keyName}_${api}`]?.trim() || process.env[keyName]?.trim()
  if (key) return key
  throw new Unusable(fileProblem(codeId['service_key_missing']!, keyName))
}

function queryOption(value: string | undefined): QueryName | undefined {
  if (value === undefined || value === 'fulfilment') return undefined
  const names = Object.keys(unipassQueries) as readonly QueryName[]
  const name = names.find(one => one === value)
  if (!name) throw badOption(`--query ${value} (fulfilment, ${names.join(', ')})`)
  return name
}

const unknownText = (language: Language): string =>
  say(language, '조회되지 않음', 'not known to the service')

interface Asking {
  readonly unipass: Unipass
  readonly language: Language
  readonly input: string
  readonly on: Day
}

/** What does not fit once the events that the service tells are added; undefined where all do. */
function faultWith(news: readonly ToldEvent[], history: History, on: Day): EventFault | undefined {
  const { declaration, events } = history
  const last = Math.max(...events.map(({ record }) => record))
  const added = news.map((one, at) => ({ ...one, declaration, value: '', record: last + at + 1 }))
  return newFault(history, historyOf(declaration, [...events, ...added], on))
}

/** Notes days of acceptance and loading that the service tells; what does not fit is told instead. */
async function noteFulfilments(
  open: readonly History[],
  asking: Asking,
): Promise<readonly Problem[]> {
  const { unipass, language, input, on: today } = asking
  const problems: Problem[] = []
  const numbers = open.map(one => one.declaration)
  for await (const [number, found] of fetchFulfilments(unipass, numbers)) {
    const history = open.find(one => one.declaration === number)!
    const news = found ? toldEvents(history, found) : []
    const fault = faultWith(news, history, today)
    if (fault) problems.push(eventProblem(fault))
    else if (news.length > 0) {
      addEvents(
        input,
        news.map(({ event, on }) => ({ declaration: number, event, on, value: '' })),
      )
    }
    const told = news.map(({ event, on }) => `${eventTexts[event][language]} ${formatDay(on)}`)
    const none = found ? say(language, '새 소식 없음', 'nothing new') : unknownText(language)
    process.stdout.write(`${number}  ${told.length > 0 ? told.join(', ') : none}\n`)
  }
  return problems
}

/** Tells what the other services say; they name no day, so that nothing is noted. */
async function tellQuery(
  name: QueryName,
  all: readonly History[],
  { unipass, language }: Asking,
  kind: string | undefined,
): Promise<void> {
  for (const [at, { declaration: number, corrections }] of all.entries()) {
    if (at > 0) await waitBetween(unipass)
    const asked = { number, ...(kind === undefined ? {} : { kind }), round: corrections }
    const fields = await askQuery(unipass, name, asked)
    const told = fields ? toldText(name, fields)[language] : unknownText(language)
    process.stdout.write(`${number}  ${told}\n`)
  }
}

const open: readonly string[] = ['submitted', 'selected', 'accepted']

/** Those of which there is something to ask. */
function asked(name: QueryName | undefined, all: readonly History[]): readonly History[] {
  if (name === 'amendment') return all.filter(({ corrections }) => corrections > 0)
  return all.filter(({ state }) => open.includes(state))
}

/** Runs the command; `patience` is for tests. */
export async function declareFetchCommand(
  words: readonly string[],
  options: Options,
  patience: Omit<Unipass, 'key' | 'url'> = {},
): Promise<number> {
  allowOnly(options, ['url', 'on', 'query', 'kind'])
  const language = languageOf(options.lang)
  const input = fileWord(words)
  const url = urlOption(options.url)
  const name = queryOption(options.query)
  if (name === 'amendment' && options.kind === undefined) throw missingArgument('--kind CODE')
  const read = await readEvents(input)
  const on = dayOption('on', options.on) ?? today()
  const { histories, problems } = historiesOf(read.events, on)
  const own = asked(name, histories)
  const key = keyOf(name === undefined ? '002' : unipassQueries[name].api)
  const asking = { unipass: { ...patience, url, key }, language, input, on }
  const unfit = name === undefined ? await noteFulfilments(own, asking) : []
  if (name !== undefined) await tellQuery(name, own, asking, options.kind)
  const all = [...read.problems, ...problems, ...unfit]
  complainOf(all, language)
  return all.length > 0 ? 1 : 0
}
