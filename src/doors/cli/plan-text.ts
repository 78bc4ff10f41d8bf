/** A plan of declarations as text: a summary, a row for each parcel, and what stands behind it. */
import { standingTexts } from '../../assess/word-texts.js'
import { formatDay } from '../../basis/day.js'
import { groupedDigits } from '../../basis/decimal-text.js'
import type { Planned } from '../../declare/plan.js'
import { wayTexts } from '../../declare/way-texts.js'
import { type Loss, type Way, type WayAnswer, ways } from '../../declare/ways.js'
import { articleLines } from '../../files/declare/article-line.js'
import { type Language, say } from './language.js'
import { inColumns } from './text-columns.js'

const shortTexts: Readonly<Record<Way, { readonly ko: string; readonly en: string }>> = {
  regular: { ko: '일반', en: 'regular' },
  simplified: { ko: '간이', en: 'simplified' },
  list_conversion: { ko: '변환', en: 'conversion' },
  list_clearance: { ko: '목록', en: 'list' },
}

export function whyText({ why, basis }: WayAnswer, language: Language): string {
  const articles = articleLines(basis, language)
  return articles === '' ? why[language] : `${why[language]} (${articles})`
}

function openText({ open, unless }: WayAnswer, language: Language): string {
  if (open === null) return say(language, '모름', 'not known')
  if (!open) return say(language, '닫힘', 'closed')
  return say(language, '열림', 'open') + (unless === null ? '' : '*')
}

const unknownText = (language: Language): string => say(language, '알지 못함', 'not known')

function fobText({ valuation }: Planned, language: Language): string {
  const { fobKrw } = valuation
  return fobKrw === undefined ? unknownText(language) : groupedDigits(String(fobKrw))
}

function bestText({ recommended }: Planned, language: Language): string {
  return recommended === null ? unknownText(language) : wayTexts[recommended][language]
}

/** How many go by which way, and what they are worth. */
function summary(all: readonly Planned[], language: Language): string {
  const counts = [...ways, null].flatMap(way => {
    const count = all.filter(one => one.recommended === way).length
    const name = way === null ? unknownText(language) : wayTexts[way][language]
    return count === 0 ? [] : [`${name} ${count}`]
  })
  const known = all.flatMap(({ valuation }) => valuation.fobKrw ?? [])
  const total = groupedDigits(String(known.reduce((sum, won) => sum + won, 0)))
  const blind = all.length - known.length
  const left =
    blind === 0 ? '' : say(language, ` (모르는 ${blind}건 빼고)`, ` (${blind} not known)`)
  return say(
    language,
    `신고 ${all.length}건, FOB 합계 ${total}원${left}. 권하는 길: ${counts.join(', ')}\n`,
    `${all.length} declarations, ${total} won FOB in all${left}. Recommended: ${counts.join(', ')}\n`,
  )
}

function table(all: readonly Planned[], language: Language): string {
  const head = [
    ...[
      say(language, '발송', 'shipment'),
      say(language, '신고일', 'day'),
      say(language, 'FOB(원)', 'FOB (won)'),
    ],
    ...ways.map(way => shortTexts[way][language]),
    say(language, '권하는 길', 'recommended'),
  ]
  const rows = all.map(one => [
    ...[one.shipment.name, formatDay(one.shipment.on), fobText(one, language)],
    ...one.ways.map(answer => openText(answer, language)),
    bestText(one, language),
  ])
  return inColumns([head, ...rows], new Set([2]))
}

function conditionText(all: readonly Planned[], language: Language): string {
  const found = all.flatMap(one => one.ways).find(({ unless }) => unless !== null)
  return found ? `* ${found.unless![language]}\n` : ''
}

/** Why each way is open or not, with its articles. */
function detailText(one: Planned, language: Language): string {
  const { shipment, ways: answers, recommended } = one
  const won = one.valuation.fobKrw === undefined ? '' : say(language, '원', ' won')
  const head = [
    `${say(language, '신고', 'declaration')} ${shipment.name}`,
    ...[formatDay(shipment.on), `FOB ${fobText(one, language)}${won}`],
    `${say(language, '주문', 'orders')} ${shipment.orders.join(', ')}`,
  ]
  const lines = answers.map(answer => {
    const mark = answer.way === recommended ? '▶' : ' '
    const name = wayTexts[answer.way][language]
    return `  ${mark} ${name}: ${openText(answer, language)}. ${whyText(answer, language)}`
  })
  const best = `  ${say(language, '권하는 길', 'recommended')}: ${bestText(one, language)}`
  return `${[head.join('  '), ...lines, best].join('\n')}\n`
}

/** A loss, how sure it is, and the articles that it rests on. */
export function lossText({ what, basis, standing }: Loss, language: Language): string {
  const articles = articleLines(basis, language)
  const told = `${what[language]} (${standingTexts[standing][language]})`
  return articles === '' ? told : `${told} ${say(language, '근거', 'rests on')}: ${articles}`
}

/** What leaving by list gives up, said once. */
function lossesText(all: readonly Planned[], language: Language): string {
  const lost = all.find(one => one.lost.length > 0)?.lost ?? []
  if (lost.length === 0) return ''
  const head = say(language, '목록통관으로 내보내면 잃는 것', 'What leaving by list gives up')
  const rows = lost.map(one => `  ${lossText(one, language)}`)
  return `${[head, ...rows].join('\n')}\n`
}

/** A summary first; reasons and articles where they are asked for. */
export function planText(all: readonly Planned[], language: Language, isDetailed: boolean): string {
  if (all.length === 0) return say(language, '나가는 물품이 없습니다\n', 'Nothing leaves\n')
  const details = isDetailed
    ? all.map(one => detailText(one, language)).join('')
    : say(language, '까닭과 조문: --details\n', 'Reasons and articles: --details\n')
  const parts = [summary(all, language), table(all, language), conditionText(all, language)]
  return [...parts, lossesText(all, language), details].join('')
}
