/** An explanation as people read it in a terminal. */
import type { ExplainedReason, Explanation } from '../../assess/explain.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import { shownAmount, shownFormula } from '../../judge/steps.js'
import { articleText, issueText } from '../../law/citation-text.js'
import { grouped, type Language, say } from './language.js'

const standingWords = {
  read: ['원문 확인', 'text read'],
  reported: ['보도·간접 확인', 'reported'],
  remembered: ['기억', 'from memory'],
} as const

const weightMarks = { decides: '●', warns: '△', not_known: '?' } as const

function reasonText(reason: ExplainedReason, language: Language): string {
  const at = language === 'ko' ? 0 : 1
  const lines = reason.lines.join(', ')
  const place = say(language, `${lines}행`, `line ${lines}`)
  const head = `  ${weightMarks[reason.weight]} ${reason.sentence[language]} (${place}, ${reason.code})\n`
  const basis = reason.basis.map(one => {
    const article = `${one.instrument[language]} ${articleText(one.article, language)}`
    const since = say(language, `${one.from}부터`, `since ${one.from}`)
    const note = one.note
      ? `
        ${one.note[language]}`
      : ''
    const number = one.number ? `, ${issueText(one.number, language)}` : ''
    const standing = standingWords[one.standing][at]
    return `      ${one.title[language]}
        ${article} (${since}${number}, ${standing})${note}
`
  })
  const isWeaker = reason.basis.every(one => one.standing !== reason.standing)
  const own = say(language, '이 판단의 확실성', 'standing of this reading')
  const doubt = isWeaker ? `      ${own}: ${standingWords[reason.standing][at]}\n` : ''
  return head + basis.join('') + doubt
}

function wonText(amount: string, language: Language): string {
  return amount === '' ? say(language, '모름', 'not known') : `${grouped(Number(amount))} KRW`
}

function answerText(explanation: Explanation, language: Language): string {
  const [first] = explanation.answers
  if (!first) return ''
  const dash = say(language, '모름', 'not known')
  const cells = [
    [say(language, '상태', 'state'), first.state],
    [say(language, '통관', 'track'), first.track || dash],
    [say(language, '면세', 'relief'), first.relief || dash],
    [say(language, '판', 'edition'), first.edition],
  ]
  const shown = first.state === 'refused' ? cells.slice(0, 1) : cells
  return shown.map(([label, value]) => `${label} ${value}`).join(' · ')
}

export function explanationText(
  explanation: Explanation,
  problems: readonly Problem[],
  language: Language,
): string {
  const title = say(language, '화물', 'Parcel')
  const steps = explanation.steps.map(
    step =>
      `  ${step.label[language]}\n      ${shownFormula(step, language)} = ${shownAmount(step)}\n`,
  )
  const reasons = explanation.reasons.map(reason => reasonText(reason, language))
  const faults = problems.map(
    problem => `  ${problem.row}:${problem.column} ${problemMessage(problem, language)}\n`,
  )
  const changes = explanation.whatIf.map(one => {
    const now = wonText(one.nowKrw, language)
    const then = wonText(one.collectedKrw, language)
    const way = [one.track, one.relief].filter(word => word !== '').join(' · ')
    return `  ${one.change[language]}: ${way}, ${say(language, '징수', 'collected')} ${now} → ${then}\n`
  })
  const part = (ko: string, en: string, rows: readonly string[]): string =>
    rows.length === 0 ? '' : `\n${say(language, ko, en)}\n${rows.join('')}`
  return [
    `${title} ${explanation.parcel}: ${answerText(explanation, language)}\n`,
    part('문제', 'Problems', faults),
    part('계산', 'Steps', steps),
    part('답이 달라지는 경우', 'What would change it', changes),
    part('사유와 근거', 'Reasons and their law', reasons),
  ].join('')
}
