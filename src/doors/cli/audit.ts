/** `gwanmun audit drop --before DAY`: takes away entries of the audit that are old enough. */
import { formatDay } from '../../basis/day.js'
import { dropAudit } from '../../store/audit.js'
import { badOption, missingArgument } from './bad-option.js'
import { inStore } from './in-store.js'
import { grouped, languageOf, say } from './language.js'
import { noted } from './noted.js'
import { allowOnly, dayOption, type Options } from './options.js'
import { storeOptions } from './store-place.js'

export async function auditCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb, ...rest] = words
  if (verb !== 'drop' || rest.length > 0) throw badOption(`audit ${words.join(' ')} (drop)`)
  allowOnly(options, [...storeOptions, 'before'])
  const before = dayOption('before', options.before)
  if (before === undefined) throw missingArgument('--before DAY')
  const day = formatDay(before)
  const language = languageOf(options.lang)
  return inStore(options, async ({ sql }) => {
    const entries = await noted(sql, {
      ...{ operation: 'audit drop', target: day },
      work: () => dropAudit(sql, day, new Date()),
      made: String,
    })
    const told = say(
      language,
      `${day} 전의 감사 기록 ${grouped(entries)}건을 없앴습니다.`,
      `${grouped(entries)} entries of the audit from before ${day} are gone.`,
    )
    process.stdout.write(options.json ? `${JSON.stringify({ entries }, null, 2)}\n` : `${told}\n`)
    return 0
  })
}
