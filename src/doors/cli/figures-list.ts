/** `gwanmun figures list`: the series on board, who publishes them and what they are of. */
import { toldSeries } from '../../figures/told.js'
import { badOption } from './bad-option.js'
import { ledgerOf } from './figures-bench.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

/** Runs the command; returns its exit status. */
export function figuresListCommand(words: readonly string[], options: Options): number {
  if (words.length > 0) throw badOption(words.join(' '))
  allowOnly(options, ['figures'])
  const language = languageOf(options.lang)
  const ledger = ledgerOf(options)
  const all = ledger.rows.series.map(one => toldSeries(ledger, one))
  if (options.json) {
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`)
    return 0
  }
  for (const {
    id,
    name,
    publisher,
    scope,
    unit,
    first,
    last,
    observations,
    vintages,
    breaks,
  } of all) {
    const counts = say(
      language,
      `${first}~${last}, 값 ${observations}개, 판 ${vintages}개, 단위 ${unit.ko}`,
      `${first} to ${last}, ${observations} values, ${vintages} vintages, in ${unit.en}`,
    )
    const broken = breaks.map(one => `  ! ${one.from}: ${one.why[language]}\n`)
    const head = `${id}  ${name[language]}\n  ${publisher[language]}: ${scope[language]}\n`
    process.stdout.write(`${head}  ${counts}\n${broken.join('')}`)
  }
  return 0
}
