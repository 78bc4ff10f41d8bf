/** What follows clearance, once something is collected: when it is paid, and when it is paid back. */
import { fill } from '../basis/codes.js'
import type { Text } from '../judge/steps.js'
import type { Again } from './again.js'
import { type Basis, basisFor } from './explain-basis.js'
import { isOwnUse, SelfUse, Track, tracks } from './words.js'

export interface Afterwards {
  readonly id: 'payment' | 'refund'
  readonly title: Text
  readonly what: readonly Text[]
  readonly basis: readonly Basis[]
}

const payment = {
  title: { ko: '납부기한', en: 'Term of payment' },
  what: {
    ko: '납세신고가 수리된 날(납부고지를 받으면 받은 날)부터 {days}일 안에 냅니다. 수리되기 전에도 낼 수 있습니다.',
    en:
      'Within {days} days of the acceptance of the declaration (where a notice of payment is given, of ' +
      'that notice). It may be paid before acceptance.',
  },
} as const

const refund = {
  title: {
    ko: '그대로 다시 수출할 때의 환급',
    en: 'Refund where the goods are sent back unused',
  },
  declared: {
    ko: '쓰지 않은 그대로 수입신고 수리일부터 {months}개월 안에 보세구역에서, 또는 세관장의 확인을 받고 다시 수출하면 낸 관세를 돌려받습니다. 수출하는 날의 법을 따릅니다.',
    en:
      'The duty is paid back where the goods are exported again unused, within {months} months of the ' +
      'acceptance of the declaration, from a bonded area or with a confirmation of customs. The law of ' +
      'the day of export holds.',
  },
  byParcel: {
    ko: '수출신고가격이 {limit}원 이하인 특송물품·우편물은 수출신고 없이 보낸 뒤 세관장의 확인을 받아도 됩니다.',
    en:
      'Express parcels and mail of at most {limit} won may be sent without an export declaration and ' +
      'confirmed by customs afterwards.',
  },
  taxes: {
    ko: '조문은 관세만 말합니다. 함께 낸 내국세의 환급은 세관에 확인하십시오(관세법 제4조제1항).',
    en:
      'The article speaks of duty alone. Ask customs for the domestic taxes paid with it (Customs Act ' +
      'art. 4(1)).',
  },
  undeclared: {
    ko: '조문은 수입신고가 수리된 물품을 말합니다. 수입신고 없이 과세된 우편물도 환급되는지는 글이 분명하지 않습니다.',
    en:
      'The article speaks of goods whose declaration was accepted. Whether mail that was taxed without one ' +
      'is paid back too, the text does not say.',
  },
} as const

/** Thousands apart. */
function grouped(won: number): string {
  return String(won).replace(/\B(?=(\d{3})+$)/g, ',')
}

function paymentOf(again: Again, row: number): readonly Afterwards[] {
  const { work } = again.judged
  const days = work.lawOf(row).customsAct.paymentDays
  if (days === undefined) return []
  const slots = { days: String(days) }
  return [
    {
      id: 'payment',
      title: payment.title,
      what: [filled(payment.what, slots)],
      basis: basisFor(again.judged, ['kr.customsAct.paymentDays'], row),
    },
  ]
}

function filled(text: Text, slots: Readonly<Record<string, string>>): Text {
  return { ko: fill(text.ko, slots), en: fill(text.en, slots) }
}

const refundKeys = ['kr.customsAct.refundMonths']
const limitKey = 'kr.customsActRule.refundExportLimit'

/** Goods for own use only, and not where they are above their quantity. */
function refundOf(again: Again, row: number): readonly Afterwards[] {
  const { work, lots } = again.judged
  const law = work.lawOf(row)
  const months = law.customsAct.refundMonths
  const lot = work.lotOf[row]!
  const isAbove = lots.selfUse[lot] === SelfUse.exceeded
  if (months === undefined || !isOwnUse(lots.use[lot]!) || isAbove) return []
  const track = tracks.indexOf(again.now.track as (typeof tracks)[number])
  if (track === Track.not_known) return []
  const isDeclared = [Track.simplified, Track.general, Track.declaration].some(one => one === track)
  const limit = law.customsActRule.refundExportLimit
  const slots = { months: String(months), limit: grouped(limit ?? 0) }
  const byParcel = limit === undefined ? [] : [refund.byParcel]
  const declared = [refund.declared, ...byParcel, refund.taxes]
  return [
    {
      id: 'refund',
      title: refund.title,
      what: (isDeclared ? declared : [refund.undeclared]).map(text => filled(text, slots)),
      basis: basisFor(again.judged, isDeclared ? [...refundKeys, limitKey] : refundKeys, row),
    },
  ]
}

/** Nothing for a parcel of which nothing is collected, or of which that is not known. */
export function afterwards(again: Again): readonly Afterwards[] {
  const isCollected = Number(again.now.collectedKrw) > 0
  const row = again.own[0]!
  return isCollected ? [...paymentOf(again, row), ...refundOf(again, row)] : []
}
