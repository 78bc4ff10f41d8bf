/** Builds a declaration of a planned shipment; where something is missing or wrong, that is named. */
import { countryCode } from '../basis/country.js'
import { currencyCode } from '../basis/currency.js'
import { formatDay } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import type { Problem } from '../basis/problem.js'
import { centPlaces, quantityPlaces, quantityScale, ratePlaces } from '../basis/scale.js'
import { checkedOf } from './declaration-checks.js'
import type { Values } from './declaration-fields.js'
import { type LeavingLine, sentWeight } from './leaving-line.js'
import { lineGroups } from './line-groups.js'
import { lineValue, type Money, moneyText } from './money.js'
import type { Planned } from './plan.js'
import type { Profile } from './profile.js'
import type { Way } from './ways.js'

export interface DeclarationLine {
  readonly values: Values
  readonly items: readonly Values[]
  readonly record: number
}

export interface Declaration {
  readonly name: string
  readonly way: Way
  readonly orders: readonly string[]
  readonly values: Values
  readonly lines: readonly DeclarationLine[]
  readonly planned: Planned
  readonly profile: Profile
}

/** What it takes to build: who exports, by which way, which number, and whether a code is one. */
export interface Building {
  readonly profile: Profile
  /** The way that is asked for; undefined takes the one that is recommended. */
  readonly way: Way | undefined
  /** Whether a code of ten digits is in the tariff on a day; undefined where that is not known. */
  readonly isCode: (hs: string, planned: Planned) => boolean | undefined
}

export interface Built {
  readonly planned: Planned
  readonly way: Way
  /** Undefined where something is missing or wrong. */
  readonly declaration: Declaration | undefined
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Kinds of trade, of filer and of message, as the system writes them. */
const codes = { ecommerce: '15', ordinary: '11', filer: '전자상거래업체', original: '9' } as const

/** Kilograms of thousandths of a gram with three decimals, parts of a gram rounded up. */
export function kilogramsOf(weight: bigint): string {
  const gram = BigInt(quantityScale)
  return decimalText((weight + gram - 1n) / gram, quantityPlaces)
}

const cents = (money: Money): string => moneyText(money, centPlaces)

export function grossWeight(planned: Planned, profile: Profile): bigint {
  const { lines } = planned.shipment
  const given = lines[0]!.gross
  if (given > 0) return BigInt(given)
  if (profile.packing_weight_g === '' || lines.some(line => line.weight <= 0)) return 0n
  const net = lines.reduce((sum, line) => sum + sentWeight(line), 0n)
  return net + BigInt(profile.packing_weight_g) * BigInt(quantityScale)
}

const positive = (count: number): string => (count > 0 ? decimalText(count, quantityPlaces) : '')
const wordOf = (isYes: boolean): string => (isYes ? 'Y' : 'N')

function headValues({ profile }: Building, { shipment }: Planned, way: Way): Values {
  const isSale = ['', 'sale'].includes(shipment.lines[0]!.export)
  return {
    ...{ function: codes.original, kind: isSale ? codes.ecommerce : codes.ordinary },
    ...{ date: formatDay(shipment.on).replaceAll('-', ''), filer_kind: codes.filer },
    ...{ filer: profile.filer_code, filer_name: profile.filer_name },
    ...{ office: profile.office, section: profile.section },
    carrier_code:
      way === 'regular' && shipment.lines[0]!.carrier !== 'express' ? '' : profile.carrier_code,
  }
}

function partyValues({ profile }: Building, { shipment }: Planned): Values {
  return {
    exporter_no: profile.business_no.replaceAll('-', ''),
    ...{ exporter_name: profile.name, representative: profile.representative },
    ...{ customs_code: profile.customs_code, place_serial: profile.place_serial },
    ...{ address: profile.address, postcode: profile.postcode, homepage: profile.homepage },
    ...{ agent_name: profile.agent_name, agent_code: profile.agent_customs_code },
    ...{ agent_serial: profile.agent_place_serial, buyer: shipment.lines[0]!.buyer },
  }
}

function commonValues({ profile }: Building, planned: Planned): Values {
  const { shipment, valuation } = planned
  const [line] = shipment.lines
  const gross = grossWeight(planned, profile)
  return {
    ...{ port: profile.port, goods_address: profile.goods_address },
    ...{ goods_postcode: profile.goods_postcode, to: countryCode(line!.to) },
    gross: gross > 0n ? kilogramsOf(gross) : '',
    packages: positive(line!.packages),
    package_kind: shipment.parcel?.texts.package_kind ?? profile.package_kind,
    currency: currencyCode(line!.currency),
    ...{ fob_krw: String(valuation.fobKrw ?? ''), fob: cents(valuation.fob) },
    rate: valuation.rate > 0 ? decimalText(valuation.rate, ratePlaces) : '',
    term: valuation.term,
  }
}

function orderValues({ profile }: Building, { shipment, valuation }: Planned): Values {
  const [first = '', ...more] = shipment.orders
  const charge = (money: Money): string => (money > 0n ? cents(money) : '')
  return {
    ...{ tracking: shipment.lines[0]!.tracking, order_no: first, more_orders: more.join(' ') },
    ...{ payment_method: profile.payment_method, payment: cents(valuation.payment) },
    ...{ freight: charge(valuation.freight), insurance: charge(valuation.insurance) },
  }
}

function itemValues(line: LeavingLine, at: number): Values {
  return {
    ...{ item_no: String(at + 1), item_name: line.goods, spec: line.sku },
    item_quantity: positive(line.shipped),
    price: cents(BigInt(line.price) * BigInt(quantityScale)),
    amount: cents(lineValue(line)),
  }
}

function lineValues({ profile }: Building, planned: Planned): readonly DeclarationLine[] {
  const { shipment, valuation } = planned
  return lineGroups(shipment.lines).map((group, at) => {
    const [first] = group
    const won = group.reduce(
      (sum, one) => sum + (valuation.wonOfLine[shipment.lines.indexOf(one)] ?? 0),
      0,
    )
    const net = group.every(one => one.weight > 0)
      ? kilogramsOf(group.reduce((sum, one) => sum + sentWeight(one), 0n))
      : ''
    const applicants = { none: '', exporter: '1', maker: '2' }
    const values: Values = {
      ...{ line_no: String(at + 1), hs: first!.hs, goods: first!.goods },
      ...{ exporter_kind: profile.exporter_kind, maker: first!.maker },
      ...{ maker_no: first!.makerNumber.replaceAll('-', ''), origin: countryCode(first!.origin) },
      drawback: wordOf(profile.automatic_drawback === 'yes'),
      applicant: applicants[profile.drawback_applicant as keyof typeof applicants] ?? '',
      quantity: positive(group.reduce((sum, one) => sum + one.shipped, 0)),
      ...{ net, line_krw: String(won) },
    }
    return { values, items: group.map(itemValues), record: first!.record }
  })
}

/** The way asked for, else the best one; where none is known, what is missing keeps it from being built. */
export function wayOf({ recommended }: Planned, asked: Way | undefined): Way {
  return asked ?? recommended ?? 'regular'
}

/** One declaration, without its number. */
export function declarationOf(planned: Planned, building: Building): Built {
  const way = wayOf(planned, building.way)
  const values = {
    ...headValues(building, planned, way),
    ...partyValues(building, planned),
    ...commonValues(building, planned),
    ...orderValues(building, planned),
  }
  const lines = lineValues(building, planned)
  const { name, orders } = planned.shipment
  const declaration = { name, way, orders, values, lines, planned, profile: building.profile }
  const { problems, warnings } = checkedOf(declaration, building)
  const all = [...planned.problems, ...problems]
  return {
    ...{ planned, way, problems: all, warnings: [...planned.warnings, ...warnings] },
    declaration: all.length === 0 ? declaration : undefined,
  }
}
