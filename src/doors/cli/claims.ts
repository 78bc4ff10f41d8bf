/** `gwanmun claims check FILE`: holds each claim of a file against the published figures. */
import type { Ledger } from '../../figures/ledger.js'
import { OwnFigures } from '../../figures/own-figures.js'
import { reservationTexts } from '../../figures/reservations.js'
import { toldClaim } from '../../figures/told.js'
import { type Judged, judgeClaim, verdicts } from '../../figures/verdict.js'
import { verdictTexts } from '../../figures/verdict-texts.js'
import { readClaims } from '../../files/claims-csv.js'
import { loadDayRates } from '../../files/day-rates.js'
import { badOption, missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { ledgerOf } from './figures-bench.js'
import { sourcesOf } from './figures-text.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

const mostSources = 4

function claimText(ledger: Ledger, judged: Judged, language: Language): string {
  const { arithmetic, claimed, id, text, caveats } = toldClaim(ledger, judged)
  const { verdict, why, figures, reservations } = judged
  const marks = reservations.map(one => reservationTexts[one][language])
  const head = [verdictTexts[verdict][language], ...marks].join(' · ')
  const codes = [verdict, ...reservations].join(' ')
  const [first] = figures
  const sources = first ? sourcesOf(first.observations).slice(0, mostSources) : []
  return [
    `${id}  ${head} [${codes}]  ${text}: ${claimed}\n`,
    `  ${why[language]}\n`,
    ...arithmetic.slice(0, mostSources).map(formula => `  = ${formula}\n`),
    ...caveats.map(one => `  ! ${one[language]}\n`),
    ...sources.map(url => `  ${url}\n`),
  ].join('')
}

function countsText(all: readonly Judged[], refused: number, language: Language): string {
  const counts = verdicts.flatMap(verdict => {
    const own = all.filter(one => one.verdict === verdict)
    if (own.length === 0) return []
    const bound = own.filter(one => one.reservations.length > 0).length
    const more =
      bound === 0 ? '' : say(language, `(유보 ${bound})`, ` (${bound} with a reservation)`)
    return `${verdictTexts[verdict][language]} ${own.length}${more}`
  })
  const rows =
    refused === 0 ? '' : say(language, `, 읽지 못한 행 ${refused}`, `, rows refused ${refused}`)
  const title = say(language, `주장 ${all.length}건`, `${all.length} claims`)
  return `${title}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}${rows}\n`
}

async function claimsCheck(words: readonly string[], options: Options): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['figures'])
  const language = languageOf(options.lang)
  const { claims, problems, refused } = await readClaims(input)
  const bench = { ledger: ledgerOf(options), rates: loadDayRates() }
  const own = new OwnFigures(claims)
  const all = claims.map(claim => judgeClaim(bench, claim, own))
  if (options.json) {
    const told = all.map(judged => toldClaim(bench.ledger, judged))
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
  } else {
    for (const judged of all) process.stdout.write(claimText(bench.ledger, judged, language))
    process.stdout.write(countsText(all, refused, language))
  }
  complainOf(problems, language)
  return refused > 0 ? 1 : 0
}

/** Runs the command; returns its exit status. */
export function claimsCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb, ...rest] = words
  if (verb === 'check') return claimsCheck(rest, options)
  throw badOption(`claims ${words.join(' ')}`)
}
