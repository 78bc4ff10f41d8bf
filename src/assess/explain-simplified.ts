/** The step of a declaration line that takes a simplified rate: one amount, as a formula. */

import { decimalText } from '../basis/decimal-text.js'
import { percentPlaces, quantityPlaces } from '../basis/scale.js'
import { hasMark } from '../judge/marks.js'
import type { Step } from '../judge/steps.js'
import type { Judged } from './batch.js'
import { GoodsAmounts } from './goods-amounts.js'
import { R } from './reason-ids.js'
import { luxuryFormula } from './simplified.js'
import { isKnown, RateKind, SimplifiedGoods } from './words.js'

const flatRests = ['kr.customsAct.simplifiedScope', 'kr.simplifiedRates.otherRate']
/** The provision of the rate of goods with an item of their own. */
const listedRates: Readonly<Record<number, string>> = {
  [SimplifiedGoods.textile]: 'kr.simplifiedRates.textileRate',
  [SimplifiedGoods.fur]: 'kr.simplifiedRates.furRate',
  [SimplifiedGoods.antler]: 'kr.simplifiedRates.antlerRate',
  [SimplifiedGoods.gambling]: 'kr.simplifiedRates.gamblingRate',
}
const luxuryRests = [
  'kr.simplifiedRates.watchBase',
  'kr.simplifiedRates.watchThreshold',
  'kr.simplifiedRates.jewelBase',
  'kr.simplifiedRates.jewelThreshold',
  'kr.simplifiedRates.excessRate',
]
const cutRests = ['kr.treasuryAct.taxUnit', 'kr.treasuryAct.truncationLevel']

function isMarked({ work }: Judged, row: number, reason: number): boolean {
  return hasMark(work.sets.setOf(work.rowSet[row]!), reason)
}

/** One row as a term: its rate on its value, or base and excess for each piece. */
function termOf(judged: Judged, row: number, n: number, slots: Record<string, string>): string {
  const { rows, work } = judged
  slots[`customs_value_${n}`] = String(rows.customsValueKrw.at(row))
  slots[`rate_pct_${n}`] = decimalText(rows.ratePermyriad.at(row), percentPlaces)
  if (!isMarked(judged, row, R.simplified_luxury)) {
    return `{customs_value_${n}} * {rate_pct_${n}} / 100`
  }
  const hs = work.columns.column('hs')
  const luxury = work.goods.luxury[hs.values[row & hs.mask]!]!
  const { base, threshold } = luxuryFormula(luxury, work.lawOf(row))
  slots[`pieces_${n}`] = decimalText(new GoodsAmounts(work.columns).piecesE3(row), quantityPlaces)
  slots['base'] = String(base)
  slots['threshold'] = String(threshold)
  return (
    `{pieces_${n}} * {base} + ({customs_value_${n}} - {pieces_${n}} * {threshold}) * ` +
    `{rate_pct_${n}} / 100`
  )
}

function restsOf(judged: Judged, members: readonly number[]): readonly string[] {
  if (members.some(row => isMarked(judged, row, R.simplified_luxury))) return luxuryRests
  const first = members[0]!
  if (!isMarked(judged, first, R.simplified_listed)) return flatRests
  const hs = judged.work.columns.column('hs')
  const goods = judged.work.goods.simplified[hs.values[first & hs.mask]!]!
  return ['kr.customsAct.simplifiedScope', listedRates[goods]!]
}

/** The one amount of a line of simplified rows; none for other lines, or where it is not known. */
export function simplifiedStep(
  judged: Judged,
  members: readonly number[],
  entry: number,
): readonly Step[] {
  const { rows, work } = judged
  const first = members[0]!
  const amount = members.reduce((sum, row) => sum + rows.dutyKrw.at(row), 0)
  if (rows.rateKind[first] !== RateKind.simplified || !isKnown(amount)) return []
  const slots: Record<string, string> = {}
  const terms = members.map((row, at) => termOf(judged, row, at + 1, slots))
  slots['unit'] = String(work.lawOf(first).treasuryAct.taxUnit)
  return [
    {
      label: {
        ko: `${entry}란 간이세율 세액(관세와 내국세를 합한 금액)`,
        en: `Declaration line ${entry}: simplified rate, in place of duty and domestic taxes`,
      },
      formula: `floor(${terms.join(' + ')}; {unit})`,
      slots,
      amount: String(amount),
      unit: 'KRW',
      rests: [...restsOf(judged, members), ...cutRests],
    },
  ]
}
