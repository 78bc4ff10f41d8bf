/** `gwanmun erase`: forgets a person, whose id comes by standard input and never as a word. */
import { text as readAll } from 'node:stream/consumers'
import { erase } from '../../run/keep/erase.js'
import { badOption, missingArgument } from './bad-option.js'
import { inStore } from './in-store.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { storeOptions } from './store-place.js'

/** A word of the command would stand in lists of processes and in the history of a shell. */
export async function eraseCommand(words: readonly string[], options: Options): Promise<number> {
  if (words.length > 0) throw badOption('erase < ID')
  allowOnly(options, storeOptions)
  const language = languageOf(options.lang)
  if (process.stdin.isTTY) {
    process.stderr.write(
      say(
        language,
        'person 값(없으면 customs_id)을 한 줄 적고 Ctrl-D를 누르십시오.\n',
        'Write the value of person (else customs_id) on a line, then press Ctrl-D.\n',
      ),
    )
  }
  const person = (await readAll(process.stdin)).trim()
  if (person === '') throw missingArgument('ID (stdin)')
  return inStore(options, async (store, folder) => {
    const erased = await erase(store, folder, person, new Date())
    const { files, parcels } = erased
    const told = say(
      language,
      `지웠습니다. 판정 ${parcels}건은 사람 없이 남고, 원본 파일 ${files}개의 내용은 없앴습니다.`,
      `Erased. ${parcels} judgements remain without a person; the bytes of ${files} files are destroyed.`,
    )
    process.stdout.write(options.json ? `${JSON.stringify(erased, null, 2)}\n` : `${told}\n`)
    return 0
  })
}
