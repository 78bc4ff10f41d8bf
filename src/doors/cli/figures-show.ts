/** `gwanmun figures show SERIES`: its observations, each with vintage and source; revisions of one cell. */

import { elsewhere } from '../../figures/elsewhere.js'
import type { Ledger } from '../../figures/ledger.js'
import type { Observation } from '../../figures/observation.js'
import { parsePeriod } from '../../figures/period.js'
import { type Revision, revisionsOf } from '../../figures/revisions.js'
import { sdmxColumns, sdmxRow } from '../../figures/sdmx.js'
import { surveyShares } from '../../figures/survey-shares.js'
import { toldObservation } from '../../figures/told.js'
import { amountText } from '../../figures/units.js'
import { csvLine } from '../../files/csv-table.js'
import { observationsCsv } from '../../files/figures-import.js'
import { badOption } from './bad-option.js'
import { ledgerOf, seriesNamed } from './figures-bench.js'
import { answerText } from './figures-text.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

/** The observations that the options leave. */
export function chosenOf(ledger: Ledger, series: string, options: Options): readonly Observation[] {
  const { partner, period, vintage, item } = options
  if (period !== undefined && !parsePeriod(period)) throw badOption(`--period ${period}`)
  return ledger.where(series, {
    ...(partner === undefined ? {} : { partner: partner.toUpperCase() }),
    ...(item === undefined ? {} : { item }),
    ...(period === undefined ? {} : { period }),
    ...(vintage === undefined ? {} : { vintage }),
  })
}

/** SDMX knows one value for a key: where two sources print one cell, the more certain. */
function sdmxText(ledger: Ledger, all: readonly Observation[]): string {
  const best = all.filter(one => ledger.printed(one, one.kind, one.vintage) === one)
  return [sdmxColumns, ...best.map(one => sdmxRow(ledger, one))].map(csvLine).join('\n')
}

const kindTexts = {
  level: { ko: '', en: '' },
  growth_pct: { ko: '증가율', en: 'growth' },
  share_pct: { ko: '비중', en: 'share' },
  share_pct_unstated: {
    ko: '비중(무엇의 비중인지 적혀 있지 않음)',
    en: 'share (of what: not stated)',
  },
} as const

function lineOf(ledger: Ledger, one: Observation, language: Language): string {
  const { period, kind, value, partner, item, note, source } = one
  const { unit } = ledger.seriesOf(one.series)
  const of = [ledger.nameOf('partner', partner), ledger.nameOf('item', item)]
  const names = of.map(name => name[language]).filter(name => name !== '')
  const amount = kind === 'level' ? `${value} ${unit.name[language]}` : `${value} %`
  const head = [period, ...names, kindTexts[kind][language], amount].filter(part => part !== '')
  const vintage = ledger.vintageOf(one.vintage).name[language]
  const remark = note[language] === '' ? '' : `\n    ! ${note[language]}`
  return `${head.join('  ')}  [${one.vintage}: ${vintage}; ${one.confidence}]\n    ${source}${remark}\n`
}

/** By how much a vintage moved the one before it. */
function movedText({ answer, change, changePct }: Revision, language: Language): string {
  if (!change || !changePct) return ''
  const sign = change.top > 0n ? '+' : ''
  const amount = `${sign}${amountText(change, answer.base, language)}`
  return `      ${amount} (${sign}${amountText(changePct, 'percent', language)})\n`
}

/** One cell that was chosen whole: its vintages side by side. */
function revisionsText(ledger: Ledger, all: readonly Observation[], language: Language): string {
  const [first] = all
  const isOne = all.every(one => {
    return (['period', 'partner', 'item'] as const).every(name => one[name] === first![name])
  })
  if (!first || !isOne) return ''
  const revisions = revisionsOf(ledger, first)
  if (revisions.length < 2) return ''
  const told = revisions.map(one => {
    return `${answerText(ledger, one.answer, language)}${movedText(one, language)}`
  })
  return `${say(language, '개정', 'Revisions')}\n${told.join('')}`
}

/** People who were asked: of whom, and how far a share of them may lie off. */
function sharesText(ledger: Ledger, all: readonly Observation[], language: Language): string {
  const shares = surveyShares(ledger, all)
  if (shares.length === 0) return ''
  const lines = shares.map(({ name, formula, caveats }) => {
    return `  ${name![language]}: ${formula}\n      ${caveats[0]![language]}\n`
  })
  return `${say(language, '비율', 'Shares')}\n${lines.join('')}`
}

/** Nothing was found: the other scopes that have it, by the name under which they are shown. */
function elsewhereText(ledger: Ledger, series: string, options: Options): string {
  const { partner = '', period, item = '' } = options
  const language = languageOf(options.lang)
  const none = say(language, '이런 값을 보지 못했습니다.', 'No such figure was seen.')
  if (period === undefined) return `${none}\n`
  const cell = { series, period, partner: partner.toUpperCase(), item }
  const found = elsewhere(ledger, cell).map(({ series: other, text }) => {
    const { id, name, scope } = other
    return `  ${id}  ${name[language]}: ${text[language]}\n      ${scope[language]}\n`
  })
  if (found.length === 0) return `${none}\n`
  const where = say(language, '다른 범위의 계열에는 있습니다:', 'Series of another scope have it:')
  return `${none} ${where}\n${found.join('')}`
}

/** Runs the command; returns its exit status. */
export function figuresShowCommand(words: readonly string[], options: Options): number {
  const [id, ...rest] = words
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['partner', 'item', 'period', 'vintage', 'csv', 'format', 'figures'])
  const { format } = options
  if (format !== undefined && format !== 'sdmx') throw badOption(`--format ${format}`)
  const language = languageOf(options.lang)
  const ledger = ledgerOf(options)
  const series = seriesNamed(ledger, id)
  const all = chosenOf(ledger, series.id, options)
  if (options.json) {
    const told = all.map(one => toldObservation(ledger, one))
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
  } else if (options.format === 'sdmx') process.stdout.write(`${sdmxText(ledger, all)}\n`)
  else if (options.csv) process.stdout.write(observationsCsv(all))
  else {
    const { name, publisher, scope } = series
    const head = `${name[language]}\n${publisher[language]}: ${scope[language]}\n`
    const rows = all.map(one => lineOf(ledger, one, language)).join('')
    const more = [revisionsText(ledger, all, language), sharesText(ledger, all, language)]
    process.stdout.write(`${head}${rows}${more.join('')}`)
  }
  if (all.length === 0) {
    const isRead = !options.json && !options.csv && options.format === undefined
    const out = isRead ? process.stdout : process.stderr
    out.write(elsewhereText(ledger, series.id, options))
  }
  return all.length === 0 ? 1 : 0
}
