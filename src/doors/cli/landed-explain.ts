/** `gwanmun landed explain FILE [ORDER [LINE]]`: the arithmetic, the law and the ways of one order line. */
import { groupedDigits } from '../../basis/decimal-text.js'
import { shownAmount, shownFormula } from '../../judge/steps.js'
import { explanationJson } from '../../landed/as-json.js'
import {
  type ExplainedAsked,
  type ExplainedLandedReason,
  type ExplainedLandedStep,
  explainLanded,
  type LandedExplanation,
} from '../../landed/explain.js'
import type { Outcome } from '../../landed/outcome.js'
import type { LandedOption } from '../../landed/variants.js'
import { collectorTexts, dueTexts, regimeTexts } from '../../landed/word-texts.js'
import { basisLines, basisText } from './basis-text.js'
import { complainOf } from './complain.js'
import { landedBenchOptions } from './landed-bench.js'
import { judgedLines, placeWords, problemsAround, rowOfLine } from './landed-lines.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'

const weightMarks = { decides: '●', warns: '△', not_known: '?' } as const

function wordText<T extends string>(
  texts: Readonly<Record<T, { readonly ko: string; readonly en: string }>>,
  word: string,
  language: Language,
): string {
  return texts[word as T]?.[language] ?? word
}

function headText({ answer }: LandedExplanation, language: Language): string {
  const { order, line, to, regime, currency, collected_by: collector, standing } = answer
  const place = line === '' ? order : `${order} ${line}`
  const cells = [
    `${place} → ${to}`,
    `${wordText(regimeTexts, regime, language)} (${regime})`,
    ...(collector === ''
      ? []
      : [
          `${say(language, '받는 이', 'collected by')} ${wordText(collectorTexts, collector, language)}`,
        ]),
    ...(standing === '' ? [] : [standing]),
  ]
  const amounts = (['duty', 'tax', 'excise', 'fees'] as const).map(name => {
    const amount = answer[name]
    const shown = amount === '' ? say(language, '모름', 'not known') : groupedDigits(amount)
    return `${dueTexts[name][language]} ${shown}`
  })
  const second = currency === '' ? '' : `  ${currency}: ${amounts.join(', ')}\n`
  return `${cells.join(' · ')}\n${second}`
}

function stepText(step: ExplainedLandedStep, language: Language): string {
  const shown = `${shownFormula(step, language)} = ${shownAmount(step, language)}`
  return `  ${step.label[language]}\n      ${shown}\n${basisLines(step.basis, language)}`
}

function reasonText(reason: ExplainedLandedReason, language: Language): string {
  const { weight, sentence, code } = reason
  return `  ${weightMarks[weight]} ${sentence[language]} (${code})\n${basisText(reason, language)}`
}

function askedText({ code, asks, basis }: ExplainedAsked, language: Language): string {
  return `  ${asks[language]} (${code})\n${basisLines(basis, language)}`
}

const statusWords: Readonly<Record<LandedOption['status'], readonly [string, string]>> = {
  taken: ['이 답', 'this answer'],
  open: ['고를 수 있음', 'open'],
  needs: ['필요한 것이 있음', 'asks for more'],
  barred: ['할 수 없음', 'closed'],
}

function outcomeText({ due, unknown, regimes }: Outcome, language: Language): string {
  const words = regimes.map(one => wordText(regimeTexts, one, language)).join(', ')
  const missing = unknown.map(one => dueTexts[one][language]).join(', ')
  const without =
    missing === '' ? '' : say(language, ` (${missing} 모름)`, ` (${missing} not known)`)
  const sum = groupedDigits(due)
  const least = missing === '' ? sum : say(language, `${sum} 이상`, `at least ${sum}`)
  return `${words}: ${least}${without}`
}

function optionText(option: LandedOption, language: Language): string {
  const { title, status, outcome, difference, asks, basis } = option
  const sign = Number(difference) > 0 ? '+' : ''
  const more =
    difference === '' ? '' : ` (${say(language, '차이', 'difference')} ${sign}${difference})`
  const result = outcome
    ? outcomeText(outcome, language) + more
    : say(language, '판정하지 못함', 'not judged')
  const word = statusWords[status][language === 'ko' ? 0 : 1]
  const head = `  ${title[language]} — ${word}: ${result}\n      ${asks[language]}\n`
  return head + basisLines(basis, language)
}

export function landedExplanationText(one: LandedExplanation, language: Language): string {
  const part = (ko: string, en: string, rows: readonly string[]): string =>
    rows.length === 0 ? '' : `\n${say(language, ko, en)}\n${rows.join('')}`
  return [
    headText(one, language),
    part(
      '계산',
      'Steps',
      one.steps.map(step => stepText(step, language)),
    ),
    part(
      '보내는 방법',
      'Ways to send it',
      one.options.map(each => optionText(each, language)),
    ),
    part(
      '답이 달라지는 경우',
      'What would change it',
      one.changes.map(each => optionText(each, language)),
    ),
    part(
      '요건',
      'Asked besides',
      one.requirements.map(each => askedText(each, language)),
    ),
    part(
      '사유와 근거',
      'Reasons and their law',
      one.reasons.map(each => reasonText(each, language)),
    ),
  ].join('')
}

/** Runs the command; returns its exit status. */
export async function landedExplainCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const { input, order, line } = placeWords(words)
  allowOnly(options, landedBenchOptions)
  const language = languageOf(options.lang)
  const lines = await judgedLines(input, options)
  const row = rowOfLine(lines, order, line)
  const found = explainLanded(lines.judged, lines.bench, row)
  const text = options.json
    ? `${JSON.stringify(explanationJson(found), null, 2)}\n`
    : landedExplanationText(found, language)
  process.stdout.write(text)
  const around = problemsAround(lines, row)
  complainOf(around, language)
  return around.length > 0 ? 1 : 0
}
