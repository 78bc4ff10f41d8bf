/** How much is allowed and how much there is, where a reason turns on that and does not say it. */
import { decimalText, groupedDigits } from '../basis/decimal-text.js'
import { quantityPlaces } from '../basis/scale.js'
import type { Text } from '../judge/steps.js'
import { selfUseNames, selfUseUnits } from '../law/kr/self-use-names.js'
import type { SelfUseRow } from '../law/self-use-table.js'
import type { Answer } from './assess.js'
import type { Judged } from './batch.js'
import { R, type ReasonCode } from './reason-ids.js'
import type { Quantity } from './self-use.js'
import { SelfUseCounts } from './self-use-counts.js'

const aboutQuantity: readonly ReasonCode[] = [
  ...(['self_use_exceeded', 'self_use_doubtful', 'self_use_measure_missing'] as const),
  ...(['self_use_goods_unclear', 'self_use_more_allowed', 'self_use_kinds'] as const),
]
const aboutLimit: readonly ReasonCode[] = ['relief_over_limit', 'relief_combined_over_limit']

type Language = keyof Text

function amount(value: number): string {
  return groupedDigits(decimalText(Math.round(value), quantityPlaces))
}

/** A quantity lies between two numbers; the upper one may be open, and where nothing is known both are. */
function quantityText({ least, most }: Quantity, row: SelfUseRow, language: Language): string {
  const unit = selfUseUnits[row.unit][language]
  if (least === most) return unit.replace('#', amount(least))
  if (Number.isFinite(most)) return unit.replace('#', `${amount(least)}–${amount(most)}`)
  if (least === 0) return language === 'ko' ? '모름' : 'not known'
  const atLeast = unit.replace('#', amount(least))
  return language === 'ko' ? `${atLeast} 이상(모름)` : `${atLeast} or more (not known)`
}

function selfUseText(row: SelfUseRow, quantity: Quantity): Text {
  const limitIn = (language: Language): string =>
    selfUseUnits[row.unit][language].replace('#', amount(row.limit))
  const name = selfUseNames[row.goods]!
  const [ko, en] = [quantityText(quantity, row, 'ko'), quantityText(quantity, row, 'en')]
  return {
    ko: `${name.ko}: 자가사용 기준 ${limitIn('ko')}, 합산한 수량 ${ko}`,
    en: `${name.en}: ${limitIn('en')} for own use, here in all ${en}`,
  }
}

function ofQuantity(judged: Judged, code: ReasonCode, rows: readonly number[]): readonly Text[] {
  const { work, groups } = judged
  const counts = new SelfUseCounts(work, groups)
  const lots = new Set(rows.map(row => work.lotOf[row]!))
  const told = [...lots].flatMap(lot => counts.toldOf(lot, R[code]))
  return told.map(([row, quantity]) => selfUseText(row, quantity))
}

function ofLimit({ limit_usd, tested_value_usd }: Answer): readonly Text[] {
  if (limit_usd === '' || tested_value_usd === '') return []
  const [limit, tested] = [limit_usd, tested_value_usd].map(groupedDigits)
  return [
    {
      ko: `한도 ${limit}달러, 판단한 값 ${tested}달러`,
      en: `limit ${limit} dollars, tested ${tested} dollars`,
    },
  ]
}

/** A sentence with its numbers behind it. */
export function saidWithNumbers(
  { sentence, numbers }: { readonly sentence: Text; readonly numbers: readonly Text[] },
  language: Language,
): string {
  const told = numbers.map(one => one[language]).join('; ')
  return told === '' ? sentence[language] : `${sentence[language]} ${told}`
}

/** Each once, of the lines that bear the reason. */
export function numbersOf(
  judged: Judged,
  code: ReasonCode,
  bearing: ReadonlyMap<number, Answer>,
): readonly Text[] {
  const all = aboutQuantity.includes(code)
    ? ofQuantity(judged, code, [...bearing.keys()])
    : aboutLimit.includes(code)
      ? [...bearing.values()].flatMap(ofLimit)
      : []
  return [...new Map(all.map(text => [text.en, text])).values()]
}
