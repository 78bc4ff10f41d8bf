/** `gwanmun figures balance --year Y`: every size of the balance that holds, and why others do not. */
import { balancesOf } from '../../figures/balance.js'
import { parsePeriod, periodText } from '../../figures/period.js'
import { toldWay } from '../../figures/told.js'
import { badOption, missingArgument } from './bad-option.js'
import { ledgerOf } from './figures-bench.js'
import { answerText, offersText, outcomeText } from './figures-text.js'
import { languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

/** Runs the command; returns its exit status. */
export function figuresBalanceCommand(words: readonly string[], options: Options): number {
  if (words.length > 0) throw badOption(words.join(' '))
  allowOnly(options, ['year', 'period', 'partner', 'figures'])
  const language = languageOf(options.lang)
  const period = options.period ?? options.year
  if (period === undefined) throw missingArgument('--year')
  if (!parsePeriod(period)) throw badOption(`--year ${period}`)
  const ledger = ledgerOf(options)
  const partner = (options.partner ?? '').toUpperCase()
  const ways = balancesOf(ledger, { period, partner })
  const isAny = ways.some(({ outcome }) => outcome.answers.length > 0)
  if (options.json) {
    const told = { period, partner, ways: ways.map(way => toldWay(ledger, way)) }
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
    return isAny ? 0 : 1
  }
  const of = partner === '' ? '' : ` ${ledger.nameOf('partner', partner)[language]}`
  const when = periodText(period, language)
  const title = say(language, `${when}${of} 판매 − 구매`, `Sales less purchases, ${when}${of}`)
  const parts = ways.map(({ name, outcome, offers }) => {
    const more = offers.map(one => answerText(ledger, one, language))
    const offer = more.length > 0 ? `${offersText(language)}${more.join('')}` : ''
    return `${name[language]}\n${outcomeText(ledger, outcome, language)}${offer}`
  })
  process.stdout.write(`${title}\n\n${parts.join('\n')}`)
  return isAny ? 0 : 1
}
