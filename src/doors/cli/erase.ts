/** `gwanmun erase`: forgets a person, whose id comes by standard input and never as a word. */
import { text as readAll } from 'node:stream/consumers'
import { erase, erasedNote } from '../../run/keep/erase.js'
import type { ErasedPerson } from '../../run/keep/person-files.js'
import { badOption, missingArgument } from './bad-option.js'
import { inStore } from './in-store.js'
import { type Language, languageOf, say } from './language.js'
import { noted } from './noted.js'
import { allowOnly, type Options } from './options.js'
import { storeOptions } from './store-place.js'

function erasedText(erased: ErasedPerson, language: Language): string {
  const { reduced, files, parcels, unread } = erased
  const done = say(
    language,
    `지웠습니다. 판정 ${parcels}건은 사람 없이 남습니다. 파일 ${reduced}개는 그 사람의 개인정보를 뺀 사본으로 ` +
      `바꾸었고, 그 사람의 행만 있던 파일 ${files}개는 없앴습니다.`,
    `Erased. ${parcels} judgements remain without a person. ${reduced} files gave way to copies without ` +
      `what was personal; ${files} files had rows of that person alone and are gone.`,
  )
  if (unread === 0) return done
  const more = say(
    language,
    `판정하지 못했고 읽을 수도 없는 파일 ${unread}개에는 누가 있는지 알 수 없습니다.`,
    `Who stands in ${unread} files that were never judged and can't be read is not known.`,
  )
  return `${done}\n${more}`
}

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
    const erased = await noted(store.sql, {
      // Who it was is not told here either.
      ...{ operation: 'erase', target: '' },
      work: () => erase(store, folder, person, new Date()),
      made: erasedNote,
    })
    const told = erasedText(erased, language)
    process.stdout.write(options.json ? `${JSON.stringify(erased, null, 2)}\n` : `${told}\n`)
    return 0
  })
}
