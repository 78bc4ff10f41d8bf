/** Does what is said of the origin of a line hold together, and with what came into Korea before? */

import { isBusinessText } from '../basis/business-number.js'
import { countryCode, countryOf } from '../basis/country.js'
import type { Day } from '../basis/day.js'
import type { Reason } from '../judge/reasons.js'
import type { Text } from '../judge/steps.js'
import { basisOf, type ExportBasis } from './export-law.js'
import type { LeavingLine } from './leaving-line.js'
import type { Plan } from './plan.js'

/** Goods that came into Korea: what tells them, and where they were made. */
export interface InboundGoods {
  readonly hs: string
  readonly goods: string
  /** 0 where it is not told. */
  readonly origin: number
  /** The number of its parcel; blank where that is not known. */
  readonly parcel?: string
  /** Barcode and model. */
  readonly marks?: readonly string[]
}

export interface OriginWarning {
  readonly shipment: string
  readonly line: LeavingLine
  readonly code: OriginReason
  readonly says: Text
  readonly basis: readonly ExportBasis[]
  /** The other country that the warning speaks of; 0 where there is none. */
  readonly other: number
}

const korea = countryOf('KR')
const rests = ['kr.exportAfter.disguise', 'kr.exportAfter.marking', 'kr.exportCustoms.falseFine']
const warns = (ko: string, en: string): Reason => ({ weight: 'warns', rests, ko, en })

export const originReasons = {
  claim_of_other_origin: warns(
    '협정 원산지를 신청하면서 원산지가 한국이 아닙니다. 원산지나 신청을 고치십시오.',
    'A preference for Korean goods is claimed, but the origin is not Korea. Correct one of them.',
  ),
  korean_without_maker: warns(
    '원산지를 한국이라고 하면서 제조자가 없습니다. 만든 곳을 확인하십시오.',
    'The origin is said to be Korea, but nobody is said to have made it. Find out who did.',
  ),
  korean_maker_not_shown: warns(
    '원산지를 한국이라고 하면서 제조자의 사업자등록번호가 없거나 맞지 않습니다. 외국의 제조자가 아닌지 확인하십시오.',
    'The origin is said to be Korea, but the maker has no sound Korean number: is it made abroad?',
  ),
  seen_inbound: warns(
    '같은 외국 물품(품목번호와 품명, 상품 코드 또는 운송장 번호)이 먼저 수입되었습니다. 그 물품을 한국산으로 내보내면 안 됩니다.',
    'The same foreign goods came in before (code and name, SKU, or parcel). They may not leave as Korean.',
  ),
  seen_inbound_unknown: warns(
    '같은 물품(품목번호와 품명, 상품 코드 또는 운송장 번호)이 먼저 수입되었는데 그 원산지가 적혀 있지 않습니다. 확인하십시오.',
    'The same goods came in before (code and name, SKU, or parcel), and their origin is not told: find out.',
  ),
  foreign_marked: {
    ...warns(
      '외국에서 만든 물품입니다. 원산지표시대상이면 그 나라의 원산지 표시를 한 채로 내보내십시오.',
      'The goods are made abroad: where they must be marked, they leave with that origin shown.',
    ),
    rests: ['kr.exportAfter.marking'],
  },
} as const satisfies Readonly<Record<string, Reason>>

export type OriginReason = keyof typeof originReasons

/** Names are compared without regard to case, marks and blanks. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const goodsKey = (hs: string, goods: string): string => `goods ${hs} ${plain(goods)}`

interface Seen {
  readonly at: number
  readonly goods: InboundGoods
}

/** Foreign goods first; then those of which the origin is not told, each in the order of the list. */
function earlier(one: Seen | undefined, other: Seen): Seen {
  if (!one) return other
  const isTold = ({ goods }: Seen): boolean => goods.origin > 0
  if (isTold(one) !== isTold(other)) return isTold(one) ? one : other
  return one.at <= other.at ? one : other
}

/** Goods that came in and are not Korean, by what tells them: parcel, mark, or code and name. */
class SeenInbound {
  private readonly byKey = new Map<string, Seen>()

  constructor(inbound: readonly InboundGoods[]) {
    inbound.forEach((goods, at) => {
      if (goods.origin === korea) return
      for (const key of SeenInbound.keysOf(goods)) {
        this.byKey.set(key, earlier(this.byKey.get(key), { at, goods }))
      }
    })
  }

  private static keysOf({ hs, goods, parcel = '', marks = [] }: InboundGoods): readonly string[] {
    return [
      ...(parcel === '' ? [] : [`parcel ${parcel}`]),
      ...marks.map(mark => `mark ${mark}`),
      ...(hs === '' ? [] : [goodsKey(hs, goods)]),
    ]
  }

  before({ tracking, sku, hs, goods }: LeavingLine): InboundGoods | undefined {
    const marks = sku === '' ? [] : [sku]
    const keys = SeenInbound.keysOf({ hs, goods, origin: 0, parcel: tracking, marks })
    const seen = keys.flatMap(key => this.byKey.get(key) ?? [])
    return seen.reduce<Seen | undefined>(earlier, undefined)?.goods
  }
}

type Found = readonly [code: OriginReason, other: number]

function warningsOf(line: LeavingLine, inbound: SeenInbound): readonly Found[] {
  const { origin, claim, maker, makerNumber } = line
  const isClaimed = claim !== '' && claim !== 'none'
  const found: Found[] = []
  if (isClaimed && origin !== korea) found.push(['claim_of_other_origin', origin])
  if (origin === korea && maker === '') found.push(['korean_without_maker', 0])
  else if (origin === korea && !isBusinessText(makerNumber))
    found.push(['korean_maker_not_shown', 0])
  const before = origin === korea ? inbound.before(line) : undefined
  if (before) {
    found.push([before.origin > 0 ? 'seen_inbound' : 'seen_inbound_unknown', before.origin])
  }
  if (origin > 0 && origin !== korea) found.push(['foreign_marked', origin])
  return found
}

function warningOf(
  shipment: string,
  line: LeavingLine,
  [code, other]: Found,
  on: Day,
): OriginWarning {
  const reason: Reason = originReasons[code]
  const says = { ko: reason.ko, en: reason.en }
  return { shipment, line, code, says, other, basis: basisOf(reason.rests, on) }
}

/** Warnings of all lines that leave, by shipment. */
export function originWarnings(
  { declarations }: Plan,
  inbound: readonly InboundGoods[],
): readonly OriginWarning[] {
  const seen = new SeenInbound(inbound)
  return declarations.flatMap(({ shipment }) =>
    shipment.lines.flatMap(line =>
      warningsOf(line, seen).map(found => warningOf(shipment.name, line, found, shipment.on)),
    ),
  )
}

/** The origins between which the destination is asked: what is stated, Korea, and the other one. */
export function originsAsked({ line, other }: OriginWarning): readonly string[] {
  return [...new Set([line.origin, korea, other])].filter(one => one > 0).map(countryCode)
}
