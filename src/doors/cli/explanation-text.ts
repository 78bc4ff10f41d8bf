/** An explanation as people read it in a terminal. */
import type { Afterwards } from '../../assess/afterwards.js'
import type { ExplainedReason, ExplainedStep, Explanation } from '../../assess/explain.js'
import type { UsedData, UsedRate } from '../../assess/explain-data.js'
import { saidWithNumbers } from '../../assess/explain-numbers.js'
import type { LawfulOption } from '../../assess/lawful-options.js'
import type { WhatIf } from '../../assess/what-if.js'
import { rateKindTexts, reliefTexts, stateTexts, trackTexts } from '../../assess/word-texts.js'
import { amountWithUnit } from '../../basis/decimal-text.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import { shownAmount, shownFormula, type Text } from '../../judge/steps.js'
import type { ProblemsAround } from '../../run/problems-around.js'
import { basisLines, basisText } from './basis-text.js'
import { grouped, type Language, say } from './language.js'
import { requirementText } from './requirement-text.js'

const weightMarks = { decides: '●', warns: '△', not_known: '?' } as const

function reasonText(reason: ExplainedReason, language: Language): string {
  const lines = reason.lines.join(', ')
  const place = say(language, `${lines}행`, `line ${lines}`)
  const said = saidWithNumbers(reason, language)
  const head = `  ${weightMarks[reason.weight]} ${said} (${place}, ${reason.code})\n`
  return head + basisText(reason, language)
}

function wonText(amount: string, language: Language): string {
  return amount === ''
    ? say(language, '모름', 'not known')
    : amountWithUnit(amount, 'KRW', language)
}

/** What a word of an answer says; the word itself where it has no text. */
function wordText(texts: Readonly<Record<string, Text>>, word: string, language: Language): string {
  return texts[word]?.[language] ?? word
}

/** The text, and behind it the word that stands in the decisions. */
function withWord(text: string, word: string): string {
  return word === '' || word === text ? text : `${text} (${word})`
}

function answerText(explanation: Explanation, language: Language): string {
  const [first] = explanation.answers
  if (!first) return ''
  const track = wordText(trackTexts, first.track || 'not_known', language)
  const relief = wordText(reliefTexts, first.relief || 'not_known', language)
  const cells = [
    [say(language, '상태', 'state'), wordText(stateTexts, first.state, language)],
    [say(language, '통관', 'track'), withWord(track, first.track)],
    [say(language, '면세 여부', 'relief'), withWord(relief, first.relief)],
    [say(language, '판', 'edition'), first.edition],
  ]
  const shown = first.state === 'refused' ? cells.slice(0, 1) : cells
  return shown.map(([label, value]) => `${label} ${value}`).join(' · ')
}

function stepText(step: ExplainedStep, language: Language): string {
  const shown = `${shownFormula(step, language)} = ${shownAmount(step, language)}`
  return `  ${step.label[language]}\n      ${shown}\n${basisLines(step.basis, language)}`
}

interface Way {
  readonly track: string
  readonly relief: string
  readonly rateKinds?: readonly string[]
}

/** How a parcel is cleared, whether it is relieved, and by which rates. */
function wayText({ track, relief, rateKinds = [] }: Way, language: Language): string {
  const reliefLabel = say(language, '면세 여부', 'relief')
  const words = [
    ...(track === '' ? [] : [wordText(trackTexts, track, language)]),
    ...(relief === '' ? [] : [`${reliefLabel} ${wordText(reliefTexts, relief, language)}`]),
    ...rateKinds.map(kind => wordText(rateKindTexts, kind, language)),
  ]
  return words.join(' · ')
}

/** The difference to the answer, with its sign. */
function differenceText(amount: string, language: Language): string {
  if (amount === '') return ''
  const sign = Number(amount) > 0 ? '+' : ''
  return ` (${say(language, '차이', 'difference')} ${sign}${grouped(Number(amount))})`
}

function changeText(one: WhatIf, language: Language): string {
  const then = wonText(one.collectedKrw, language)
  const now = wonText(one.nowKrw, language)
  const collected = say(language, '징수', 'collected')
  const crosses = one.crosses.map(name => name[language]).join(', ')
  const turning = crosses === '' ? '' : ` [${crosses}]`
  const head = `${one.change[language]}${turning}: ${wayText(one, language)}`
  const difference = differenceText(one.differenceKrw, language)
  const basis = basisLines(one.basis, language)
  return `  ${head}, ${collected} ${now} → ${then}${difference}\n${basis}`
}

const statusWords: Readonly<Record<LawfulOption['status'], readonly [string, string]>> = {
  taken: ['이 답', 'this answer'],
  open: ['고를 수 있음', 'open'],
  needs: ['필요한 것이 있음', 'asks for more'],
  doubtful: ['법이 분명하지 않음', 'the law is not clear'],
  barred: ['할 수 없음', 'closed'],
  not_known: ['모름', 'not known'],
}

function optionText(option: LawfulOption, language: Language): string {
  const at = language === 'ko' ? 0 : 1
  const collected = say(language, '징수', 'collected')
  const amount = wonText(option.collectedKrw, language)
  const difference = differenceText(option.differenceKrw, language)
  const way = wayText(option, language)
  const isJudged = option.track !== '' || option.collectedKrw !== ''
  const result = isJudged ? `      ${way}: ${collected} ${amount}${difference}\n` : ''
  const what = option.what.map(text => `      ${text[language]}\n`)
  const basis = basisLines(option.basis, language)
  const head = `  ${option.title[language]} — ${statusWords[option.status][at]}\n`
  return head + result + what.join('') + basis
}

function afterwardsText(one: Afterwards, language: Language): string {
  const what = one.what.map(text => `      ${text[language]}\n`)
  return `  ${one.title[language]}\n${what.join('')}${basisLines(one.basis, language)}`
}

function rateText(rate: UsedRate, language: Language): string {
  const { currency, krwPerUnit, from, to, source } = rate
  const kind = rate.isApproximate
    ? say(language, '어림한 환율', 'approximate rate')
    : say(language, '과세환율', 'customs rate')
  const origin = say(language, '출처', 'source')
  const won = amountWithUnit(krwPerUnit, 'KRW', language)
  return `  ${kind} ${from}…${to}: 1 ${currency} = ${won} (${origin}: ${source})\n`
}

function dataTexts({ rates, schedule }: UsedData, language: Language): readonly string[] {
  const table = say(language, '관세율표', 'tariff schedule')
  return [
    ...rates.map(rate => rateText(rate, language)),
    ...(schedule ? [`  ${table} ${schedule.id} (${schedule.from}…${schedule.to})\n`] : []),
  ]
}

export function explanationText(
  explanation: Explanation,
  problems: ProblemsAround,
  language: Language,
): string {
  const title = say(language, '화물', 'Parcel')
  const steps = explanation.steps.map(step => stepText(step, language))
  const reasons = explanation.reasons.map(reason => reasonText(reason, language))
  const faultsOf = (some: readonly Problem[]): readonly string[] =>
    some.map(problem => {
      const file = problem.file === undefined ? '' : `${problem.file}:`
      return `  ${file}${problem.row}:${problem.column} ${problemMessage(problem, language)}\n`
    })
  const papers = explanation.requirements.map(one => requirementText(one, language))
  const options = explanation.options.map(option => optionText(option, language))
  const changes = explanation.whatIf.map(one => changeText(one, language))
  const later = explanation.afterwards.map(one => afterwardsText(one, language))
  const part = (ko: string, en: string, rows: readonly string[]): string =>
    rows.length === 0 ? '' : `\n${say(language, ko, en)}\n${rows.join('')}`
  return [
    `${title} ${explanation.parcel}: ${answerText(explanation, language)}\n`,
    part('문제', 'Problems', faultsOf(problems.own)),
    part(
      '합산되는 화물의 문제',
      'Problems of the parcels it is combined with',
      faultsOf(problems.combined),
    ),
    part('쓴 자료', 'Data used', dataTexts(explanation.data, language)),
    part('계산', 'Steps', steps),
    part('적법한 선택', 'Lawful options', options),
    part('답이 달라지는 경우', 'What would change it', changes),
    part('통관한 뒤', 'Afterwards', later),
    part('요건·서류', 'Papers and permits', papers),
    part('사유와 근거', 'Reasons and their law', reasons),
  ].join('')
}
