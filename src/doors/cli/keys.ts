/** `gwanmun keys rotate`: a new outer key for a store. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { rotateKeys } from '../../run/keep/rotate-keys.js'
import { badOption } from './bad-option.js'
import { inStore } from './in-store.js'
import { grouped, languageOf, say } from './language.js'
import { noted } from './noted.js'
import { allowOnly, type Options } from './options.js'
import { keyPlaceOf, storeOptions } from './store-place.js'

export async function keysCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb, ...rest] = words
  if (verb !== 'rotate' || rest.length > 0) throw badOption(`keys ${words.join(' ')} (rotate)`)
  allowOnly(options, storeOptions)
  const language = languageOf(options.lang)
  return inStore(options, async (store, folder) => {
    const { text, file } = keyPlaceOf(folder)
    if (text !== undefined) throw new Unusable(fileProblem(codeId['keys_elsewhere']!, ''))
    const rotated = await noted(store.sql, {
      ...{ operation: 'keys rotate', target: '' },
      work: () => rotateKeys(store, folder, file),
      made: ({ version }) => `version ${version}`,
    })
    const told = say(
      language,
      `열쇠 ${grouped(rotated.keys)}개를 새 열쇠(${rotated.version}판)로 다시 감쌌습니다. 옛 열쇠는 없앴습니다: ${file}`,
      `${grouped(rotated.keys)} keys are wrapped by version ${rotated.version}; the old one is gone: ${file}`,
    )
    process.stdout.write(options.json ? `${JSON.stringify(rotated, null, 2)}\n` : `${told}\n`)
    return 0
  })
}
