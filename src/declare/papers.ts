/** What the papers of a parcel say: who sends what to whom, for how much, in which packages. */
import { countryCode, countryName, countryOf } from '../basis/country.js'
import { currencyMinorUnits } from '../basis/currency.js'
import { formatDay } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import type { Problem } from '../basis/problem.js'
import { centPlaces, quantityPlaces, quantityScale, valuePerCent } from '../basis/scale.js'
import type { Declaration } from './declaration.js'
import { grossWeight, kilogramsOf } from './declaration.js'
import type { LeavingLine } from './leaving-line.js'
import { sentWeight } from './leaving-line.js'
import { type Money, moneyText, sharesOf } from './money.js'
import { type ParcelName, parcelFields } from './parcel-info.js'
import type { Planned } from './plan.js'
import { profileFields } from './profile.js'
import { problemOf } from './shipments.js'

export interface PaperParty {
  readonly name: string
  readonly lines: readonly string[]
  readonly phone: string
  readonly email: string
}

export interface PaperLine {
  readonly goods: string
  readonly hs: string
  readonly origin: string
  readonly quantity: string
  readonly price: string
  /** What the price of all pieces is above the amount: discounts, and freight that is in the price. */
  readonly less: string
  readonly amount: string
  readonly weight: string
}

export interface ParcelPaper {
  readonly name: string
  readonly number: string
  readonly tracking: string
  readonly on: string
  readonly orders: readonly string[]
  readonly exporter: PaperParty
  readonly consignee: PaperParty
  readonly to: { readonly code: string; readonly ko: string; readonly en: string }
  readonly currency: string
  readonly term: string
  readonly lines: readonly PaperLine[]
  readonly goodsTotal: string
  readonly freight: string
  readonly insurance: string
  readonly total: string
  readonly net: string
  readonly gross: string
  readonly packages: string
  readonly packageKind: string
  /** `sale`, `stock_transfer`, `sample` or `return`. */
  readonly kind: string
}

/** In cents, but whole where a currency has none and none is there. */
function amountText(money: Money, currency: number): string {
  const text = moneyText(money, centPlaces)
  return currencyMinorUnits(currency) === 0 ? text.replace(/\.0+$/, '') : text
}

/** Kilograms with three decimals, so that they stand below one another. */
function paperWeight(weight: bigint): string {
  const [whole = '', part = ''] = kilogramsOf(weight).split('.')
  return `${whole}.${part.padEnd(quantityPlaces, '0')}`
}

const korea = countryOf('KR')

/** What each line is worth free on board, in whole cents that add up to the total. */
function lineAmounts({ valuation }: Planned): readonly Money[] {
  const unit = BigInt(valuePerCent)
  return sharesOf(valuation.fob / unit, valuation.fobOfLine).map(cents => cents * unit)
}

function lineOf(line: LeavingLine, amount: Money): PaperLine {
  const text = (money: Money): string => amountText(money, line.currency)
  const gross = BigInt(line.price) * BigInt(line.shipped)
  return {
    ...{ goods: line.goods, hs: line.hs, origin: countryCode(line.origin) },
    quantity: decimalText(line.shipped, quantityPlaces),
    price: text(BigInt(line.price) * BigInt(quantityScale)),
    less: gross > amount ? text(gross - amount) : '',
    ...{ amount: text(amount), weight: paperWeight(sentWeight(line)) },
  }
}

function exporterOf({ profile }: Declaration): PaperParty {
  const country = countryName(korea, 'en')
  return {
    name: profile.name_en,
    lines: [profile.address_en, profile.postcode, country].filter(one => one !== ''),
    ...{ phone: profile.phone, email: profile.email },
  }
}

function consigneeOf({ planned }: Declaration): PaperParty {
  const texts = planned.shipment.parcel?.texts ?? {}
  const text = (name: ParcelName): string => texts[name] ?? ''
  const place = [text('consignee_city'), text('consignee_region'), text('consignee_postcode')]
  const country = countryName(planned.shipment.lines[0]!.to, 'en')
  const lines = [text('consignee_company'), text('consignee_address1'), text('consignee_address2')]
  return {
    name: text('consignee_name'),
    lines: [...lines, place.filter(Boolean).join(' '), country].filter(one => one !== ''),
    ...{ phone: text('consignee_phone'), email: text('consignee_email') },
  }
}

export function parcelPaper(one: Declaration): ParcelPaper {
  const { values, planned } = one
  const { shipment, valuation } = planned
  const [line] = shipment.lines
  const net = shipment.lines.reduce((sum, own) => sum + sentWeight(own), 0n)
  const amounts = lineAmounts(planned)
  const text = (money: Money): string => amountText(money, line!.currency)
  return {
    ...{ name: one.name, tracking: line!.tracking, on: formatDay(shipment.on) },
    number: shipment.parcel?.texts.declaration_no ?? values.number ?? '',
    orders: shipment.orders,
    ...{ exporter: exporterOf(one), consignee: consigneeOf(one) },
    to: {
      ...{ code: countryCode(line!.to), ko: countryName(line!.to, 'ko') },
      en: countryName(line!.to, 'en'),
    },
    ...{ currency: values.currency ?? '', term: valuation.term },
    lines: shipment.lines.map((own, at) => lineOf(own, amounts[at]!)),
    goodsTotal: text(valuation.payment - valuation.freight - valuation.insurance),
    ...{ freight: text(valuation.freight), insurance: text(valuation.insurance) },
    ...{ total: text(valuation.payment), net: paperWeight(net) },
    gross: paperWeight(grossWeight(planned, one.profile)),
    ...{ packages: values.packages ?? '', packageKind: values.package_kind ?? '' },
    kind: line!.export === '' ? 'sale' : line!.export,
  }
}

const asked = ['consignee_name', 'consignee_address1'] as const

/** What a paper cannot do without: English names of the exporter, and who receives the parcel. */
export function paperFaults({ planned, name, profile }: Declaration): readonly Problem[] {
  const [line] = planned.shipment.lines
  const own = profileFields.filter(field => field.need === 'paper' && profile[field.name] === '')
  const texts = planned.shipment.parcel?.texts ?? {}
  const consignee = asked.filter(column => !texts[column])
  return [
    ...own.map(({ name: column, ko, en }) =>
      problemOf('profile_field_missing', { record: 0 }, column, { ko, en }),
    ),
    ...consignee.map(column => {
      const { ko, en } = parcelFields.find(field => field.name === column)!
      return problemOf('declaration_field_missing', line!, column, { ko, en, value: name })
    }),
  ]
}
