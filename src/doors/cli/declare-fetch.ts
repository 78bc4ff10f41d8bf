/** `gwanmun declare fetch EVENTS`: asks UNI-PASS what became of declarations, and notes it. */
import { codeId } from '../../basis/codes.js'
import { formatDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { eventTexts } from '../../declare/states.js'
import { toldEvents } from '../../declare/told-events.js'
import { addEvents, historiesOf, readEvents } from '../../files/declare/events-file.js'
import { fetchFulfilments, type Unipass } from '../../files/declare/unipass.js'
import { complainOf } from './complain.js'
import { fileWord } from './declare-input.js'
import { languageOf, say } from './language.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { urlOption } from './rates-fetch.js'
import { today } from './today.js'

const keyName = 'GWANMUN_UNIPASS_KEY'

function keyOf(): string {
  const key = process.env[keyName]?.trim()
  if (key) return key
  throw new Unusable(fileProblem(codeId['service_key_missing']!, keyName))
}

/** Runs the command; `patience` is for tests. */
export async function declareFetchCommand(
  words: readonly string[],
  options: Options,
  patience: Omit<Unipass, 'key' | 'url'> = {},
): Promise<number> {
  allowOnly(options, ['url', 'on'])
  const language = languageOf(options.lang)
  const input = fileWord(words)
  const url = urlOption(options.url)
  const read = await readEvents(input)
  const { histories, problems } = historiesOf(read.events, dayOption('on', options.on) ?? today())
  const open = histories.filter(({ state }) =>
    ['submitted', 'selected', 'accepted'].includes(state),
  )
  const numbers = open.map(one => one.declaration)
  for await (const [number, found] of fetchFulfilments(
    { ...patience, url, key: keyOf() },
    numbers,
  )) {
    const history = open.find(one => one.declaration === number)!
    const news = found ? toldEvents(history, found) : []
    if (news.length > 0) {
      addEvents(
        input,
        news.map(({ event, on }) => ({ declaration: number, event, on, value: '' })),
      )
    }
    const told = news.map(({ event, on }) => `${eventTexts[event][language]} ${formatDay(on)}`)
    const none = found
      ? say(language, '새 소식 없음', 'nothing new')
      : say(language, '조회되지 않음', 'not known to the service')
    process.stdout.write(`${number}  ${told.length > 0 ? told.join(', ') : none}\n`)
  }
  const all = [...read.problems, ...problems]
  complainOf(all, language)
  return all.length > 0 ? 1 : 0
}
