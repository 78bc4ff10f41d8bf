/** The closing summary of a run, as people read it. */
import { bareSentence } from '../../assess/bare-sentences.js'
import { inboundReasons } from '../../assess/reasons.js'
import { severities } from '../../assess/requirement-ids.js'
import { severityTexts } from '../../assess/requirement-texts.js'
import { identityTexts, reliefTexts, stateTexts, trackTexts } from '../../assess/word-texts.js'
import type { Text } from '../../judge/steps.js'
import type { Outputs, Result } from '../../run/assess-file.js'
import { grouped, type Language, say } from './language.js'

interface Closing {
  readonly result: Result
  readonly outputs: Outputs
  readonly seconds: number
}

/** Korean letters take two columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x1100 ? 2 : 1), 0)
}

function row(label: string, value: string, unit = ''): string {
  const gap = ' '.repeat(Math.max(1, 24 - widthOf(label)))
  return `  ${label}${gap}${value.padStart(15)}${unit ? ` ${unit}` : ''}\n`
}

interface Counted {
  readonly title: string
  readonly all: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, Text>>
}

function counts({ title, all, texts }: Counted, language: Language): string {
  const rows = Object.entries(all).map(([name, count]) =>
    row(texts[name]![language], grouped(count)),
  )
  return `${title}\n${rows.join('')}`
}

const requirementTexts = Object.fromEntries(
  severities.map((severity, at) => [severity, severityTexts[at]!] as const),
)

/** What is not known, and how many lines lack it: the first thing to mend in the file. */
function unknowns(result: Result, language: Language): string {
  const missing = inboundReasons.flatMap(({ code, reason }) => {
    const count = result.summary.reasons[code] ?? 0
    if (reason.weight === 'decides' || count === 0) return []
    return [`  ${grouped(count).padStart(9)}  ${code}: ${bareSentence(code)[language]}\n`]
  })
  if (missing.length === 0) return ''
  return `${say(language, '모르거나 확인하지 않은 것(행 수)', 'Not known or not tested (lines)')}\n${missing.join('')}`
}

/** The earlier parcels and what the file means for them. */
function historyText(result: Result, language: Language): string {
  const { history } = result.summary
  if (!history) return ''
  const rows = [
    row(say(language, '읽은 화물', 'parcels read'), grouped(history.parcels)),
    row(say(language, '쓰지 못한 화물', 'not usable'), grouped(history.refused)),
    row(say(language, '합산된 화물', 'combined with the file'), grouped(history.combined)),
    row(say(language, '사후 추징 대상', 'may be taxed afterwards'), grouped(history.exPost)),
  ]
  return `${say(language, '먼저 통관된 화물(history)', 'Earlier parcels (history)')}\n${rows.join('')}`
}

/** Lines with papers, permits or quarantine, by the gravest; none where nothing is asked. */
function requirementCounts(result: Result, language: Language): string {
  const { requirements } = result.summary
  if (Object.keys(requirements).length === 0) return ''
  const title = say(
    language,
    '요건·서류(행, 가장 무거운 것)',
    'Papers and permits (lines, the gravest)',
  )
  return counts({ title, all: requirements, texts: requirementTexts }, language)
}

export function summaryText(closing: Closing, language: Language): string {
  const { result, outputs, seconds } = closing
  const { summary } = result
  const lines = `${grouped(summary.lines)} ${say(language, '행', 'lines')}`
  const parcels = `${grouped(summary.parcels)} ${say(language, '화물', 'parcels')}`
  const money = [
    row(say(language, '관세', 'duty'), grouped(summary.dutyKrw), say(language, '원', 'KRW')),
    row(say(language, '부가가치세', 'VAT'), grouped(summary.vatKrw), say(language, '원', 'KRW')),
    row(
      say(language, '징수액', 'collected'),
      grouped(summary.collectedKrw),
      say(language, '원', 'KRW'),
    ),
  ]
  const { exPost } = outputs
  const exPostLabel = say(language, '사후 추징 대상', 'may be taxed afterwards')
  const files = [
    `  ${say(language, '판정 결과', 'decisions')}: ${outputs.decisions}\n`,
    `  ${say(language, '문제', 'problems')} (${grouped(result.problems)}): ${outputs.problems}\n`,
    ...(exPost === undefined ? [] : [`  ${exPostLabel}: ${exPost}\n`]),
  ]
  const counted = [
    { title: say(language, '상태(행)', 'State (lines)'), all: summary.states, texts: stateTexts },
    {
      title: say(language, '통관 방법(화물)', 'Track (parcels)'),
      all: summary.tracks,
      texts: trackTexts,
    },
    {
      title: say(language, '면세(화물)', 'Relief (parcels)'),
      all: summary.reliefs,
      texts: reliefTexts,
    },
    {
      title: say(language, '본인 확인(화물)', 'Identity (parcels)'),
      all: summary.identity,
      texts: identityTexts,
    },
  ].map(one => counts(one, language))
  return [
    `${lines}, ${parcels}, ${seconds.toFixed(2)} s\n`,
    ...counted,
    `${say(language, '세액(아는 것만)', 'Tax (as far as known)')}\n${money.join('')}`,
    historyText(result, language),
    requirementCounts(result, language),
    unknowns(result, language),
    `${say(language, '파일', 'Files')}\n${files.join('')}`,
  ].join('')
}
