/** `gwanmun declare states EVENTS`: where each declaration stands, and what does not fit. */
import { type Day, formatDay } from '../../basis/day.js'
import type { History } from '../../declare/history.js'
import { stateTexts } from '../../declare/states.js'
import { historiesOf, readEvents } from '../../files/declare/events-file.js'
import { complainOf } from './complain.js'
import { fileWord } from './declare-input.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { today } from './today.js'

const shown = (day: Day): string | null => (day < 0 ? null : formatDay(day))

function historyJson(one: History): object {
  const { declaration, state, isDeemed, corrections, events } = one
  return {
    ...{ declaration, state, deemed: isDeemed, corrections },
    submitted_on: shown(one.submittedOn),
    accepted_on: shown(one.acceptedOn),
    loaded_on: shown(one.loadedOn),
    extended_to: shown(one.extendedTo),
    events: events.map(({ event, on, value }) => ({ event, on: formatDay(on), value })),
  }
}

function historyText(one: History, language: Language): string {
  const { declaration, state, isDeemed } = one
  const deemed = isDeemed
    ? say(language, ' (답이 없어 승인된 것으로 봄)', ' (unanswered: taken as approved)')
    : ''
  const days = [
    [say(language, '신고', 'submitted'), one.submittedOn],
    [say(language, '수리', 'accepted'), one.acceptedOn],
    [say(language, '적재', 'loaded'), one.loadedOn],
  ] as const
  const told = days.flatMap(([word, day]) => (day < 0 ? [] : [`${word} ${formatDay(day)}`]))
  return `${[declaration, `${stateTexts[state][language]}${deemed}`, ...told].join('  ')}\n`
}

/** Runs the command; its exit status is 1 where an event does not fit. */
export async function declareStatesCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, ['on'])
  const language = languageOf(options.lang)
  const read = await readEvents(fileWord(words))
  const { histories, problems } = historiesOf(read.events, dayOption('on', options.on) ?? today())
  process.stdout.write(
    options.json
      ? `${JSON.stringify(histories.map(historyJson), null, 2)}\n`
      : histories.map(one => historyText(one, language)).join(''),
  )
  const all = [...read.problems, ...problems]
  complainOf(all, language)
  return all.length > 0 ? 1 : 0
}
