/** `gwanmun law stale --days N`: legal values that nobody compared with their source lately. */
import { formatDay } from '../../basis/day.js'
import { staleProvisions } from '../../law/law-diff.js'
import { badOption, missingArgument } from './bad-option.js'
import { languageOf, say } from './language.js'
import { allowOnly, countOption, type Options } from './options.js'
import { today } from './today.js'

/** Runs the command; its exit status is 1 when some provisions are stale. */
export function lawStaleCommand(words: readonly string[], options: Options): number {
  if (words.length > 0) throw badOption(words.join(' '))
  allowOnly(options, ['days'])
  const language = languageOf(options.lang)
  const days = countOption('days', options.days)
  if (days === undefined) throw missingArgument('--days N')
  const on = today()
  const stale = staleProvisions(on, days)
  const ago = (age: number) => say(language, `${age}일 전`, `${age} days ago`)
  const rows = stale.map(one => `${one.key}\t${one.checkedOn}\t${ago(one.age)}\t${one[language]}\n`)
  const count = say(
    language,
    `확인한 지 ${days}일이 넘은 법령 값 ${stale.length}개\n`,
    `${stale.length} checked more than ${days} days ago\n`,
  )
  const json = { on: formatDay(on), days, stale }
  process.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : rows.join('') + count)
  return stale.length > 0 ? 1 : 0
}
