/** `gwanmun figures compare A B`: growth or ratio of two figures, or why there is none and what there is. */

import { compared } from '../../figures/compared.js'
import type { Ledger } from '../../figures/ledger.js'
import { type Reference, readReference } from '../../figures/reference.js'
import { toldAnswer, toldRefusal } from '../../figures/told.js'
import { badOption, missingArgument } from './bad-option.js'
import { ledgerOf, seriesNamed } from './figures-bench.js'
import { offersText, outcomeText } from './figures-text.js'
import { languageOf } from './language.js'
import { allowOnly, type Options } from './options.js'

function referenceOf(ledger: Ledger, word: string | undefined): Reference {
  if (word === undefined) throw missingArgument('A B')
  const reference = readReference(word)
  if (!reference) throw badOption(`${word} (SERIES[:ITEM][/PARTNER][@PERIOD][~VINTAGE])`)
  seriesNamed(ledger, reference.series)
  return reference
}

/** Runs the command; returns its exit status. */
export function figuresCompareCommand(words: readonly string[], options: Options): number {
  const [one, other, ...rest] = words
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['figures'])
  const language = languageOf(options.lang)
  const ledger = ledgerOf(options)
  const [first, second] = [referenceOf(ledger, one), referenceOf(ledger, other)]
  const { outcome, offers } = compared(ledger, first, second)
  const isRefused = outcome.answers.length === 0
  if (options.json) {
    const told = {
      answers: outcome.answers.map(answer => toldAnswer(ledger, answer)),
      refusals: outcome.refusals.map(refusal => toldRefusal(ledger, refusal)),
      offers: offers.answers.map(answer => toldAnswer(ledger, answer)),
    }
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
    return isRefused ? 1 : 0
  }
  process.stdout.write(outcomeText(ledger, outcome, language))
  if (offers.answers.length > 0) {
    process.stdout.write(`${offersText(language)}${outcomeText(ledger, offers, language)}`)
  }
  return isRefused ? 1 : 0
}
