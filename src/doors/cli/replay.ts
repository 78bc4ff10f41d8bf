/** `gwanmun replay ASSESSMENT`: judges again what a store has kept, and compares the bytes. */
import { copyFileSync } from 'node:fs'
import { benchOptions } from '../../files/load-bench.js'
import { type Replayed, replay } from '../../run/keep/replay.js'
import { badOption, missingArgument } from './bad-option.js'
import { inStore } from './in-store.js'
import { grouped, type Language, languageOf, say } from './language.js'
import { allowOnly, countOption, type Options } from './options.js'
import { storeOptions } from './store-place.js'

/** What else was asked for is kept beside the assessment. */
const files = ['rates', 'schedule', 'freight-table'] as const

function replayedText(
  { lines, rowsOfErased, decisionsSha256 }: Omit<Replayed, 'end' | 'decisions'>,
  language: Language,
): string {
  const [all, erased] = [grouped(lines), grouped(rowsOfErased)]
  if (rowsOfErased > 0) {
    return say(
      language,
      `${all}행을 다시 판정했습니다. 그 뒤에 지운 사람의 ${erased}행만 다르고 나머지는 바이트까지 같습니다.`,
      `Judged ${all} lines again: ${erased} of persons erased since are others, the rest is the same.`,
    )
  }
  return say(
    language,
    `${all}행을 다시 판정했고 결과가 바이트까지 같습니다. SHA-256 ${decisionsSha256}`,
    `Judged ${all} lines again: the bytes are the same. SHA-256 ${decisionsSha256}`,
  )
}

/** Runs the command; its exit status is 0 where the bytes are the same. */
export async function replayCommand(words: readonly string[], options: Options): Promise<number> {
  const [id, ...rest] = words
  if (id === undefined) throw missingArgument('ASSESSMENT')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, [...storeOptions, ...files, 'out', 'memory'])
  const language = languageOf(options.lang)
  const memory = countOption('memory', options.memory)
  const given = Object.fromEntries(benchOptions.map(name => [name, options[name]]))
  return inStore(options, async (store, folder) => {
    const { end, decisions, ...replayed } = await replay(store, id, {
      folder,
      files: given,
      memory,
    })
    if (options.out !== undefined) copyFileSync(decisions, options.out)
    end()
    const text = replayedText(replayed, language)
    process.stdout.write(options.json ? `${JSON.stringify(replayed, null, 2)}\n` : `${text}\n`)
    return 0
  })
}
