/** Made-up inbound parcels with the shares of a real day: to try the gate on, and to measure it. */

import { businessCheckDigit } from '../../basis/business-number.js'
import type { Sink } from '../../files/sink.js'
import { anyOf, below, type Chance, chanceOf, priceLike, skewedBelow, Wheel } from './chance.js'
import {
  brands,
  familyNames,
  type GoodsGroup,
  givenNames,
  goodsGroups,
  shades,
  sizes,
} from './goods-list.js'
import {
  channels,
  chinesePlatforms,
  discountKinds,
  hsLengths,
  idKinds,
  lineCounts,
  matches,
  proofs,
  quantities,
  type Trade,
  trades,
  uses,
} from './trade-list.js'

export interface SampleOptions {
  readonly lines: number
  readonly seed: number
  /** Ten-digit codes of the schedule, ascending: goods get theirs from here. */
  readonly codes: readonly string[]
}

export const sampleColumns = (
  'parcel,line,order_no,channel,declared_on,arrived_on,purchased_on,platform,seller_id,person,' +
  'customs_id,customs_id_kind,customs_match,person_name,goods,brand,ship_from,origin,' +
  'origin_proof,hs,quantity,weight_g,unit_price,currency,discount,discount_kind,local_freight,' +
  'local_tax,intl_freight,intl_insurance,freight_separate,use,parcel_weight_g'
).split(',')

/** The days of declaration lie in weeks whose rates of exchange are shipped without a gap. */
const firstDay = Date.UTC(2025, 7, 31)
const dayCount = 308
const msPerDay = 86_400_000
const medianDollars = 24
const spreadOfDollars = 0.94
const medianGrams = 420
const spreadOfGrams = 0.7
const packagingGrams = 60
const shareOfRepeats = 0.01
const sellersPerPlatform = 20_000
const blockLength = 1 << 20

/** Goods of one kind with the ten-digit codes of its chapters. */
interface Shelf extends GoodsGroup {
  readonly codes: readonly string[]
}

/** What two parcels share when one person buys twice from one seller on one day. */
interface Purchase {
  readonly trade: Trade
  readonly platform: string
  readonly country: string
  readonly seller: number
  readonly person: number
  readonly purchasedOn: string
}

/** What one parcel says on each of its rows. */
interface Parcel {
  readonly purchase: Purchase
  readonly head: string
  readonly people: string
  readonly tail: string
  readonly lines: number
  readonly dollars: number
  readonly grams: number
}

function shelvesOf(all: readonly string[]): Wheel<Shelf> {
  const shelves = goodsGroups.map(group => {
    const codes = all.filter(code => group.chapters.includes(code.slice(0, 2)))
    return { ...group, codes }
  })
  return new Wheel(shelves.map(shelf => [shelf, shelf.weight] as const))
}

function dayText(day: number): string {
  return new Date(firstDay + day * msPerDay).toISOString().slice(0, 10)
}

/** Days from 60 before the first, so that a purchase long before has its text too. */
const dayTexts = Array.from({ length: dayCount + 60 }, (_, at) => dayText(at - 60))
const textOfDay = (day: number): string => dayTexts[day + 60]!

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

class Sample {
  private readonly chance: Chance
  private readonly shelves: Wheel<Shelf>
  private readonly persons: number
  private readonly expected: number
  private last: Purchase | undefined
  private parcels = 0

  constructor({ lines, seed, codes }: SampleOptions) {
    this.chance = chanceOf(seed)
    this.shelves = shelvesOf(codes)
    this.expected = lines / 1.44
    this.persons = Math.max(Math.ceil(this.expected / 3), 1)
  }

  /** The rows of the next parcel, at most `most` of them. */
  next(most: number): { readonly text: string; readonly rows: number } {
    const parcel = this.parcel(most)
    let text = ''
    for (let line = 1; line <= parcel.lines; line++) text += this.row(parcel, line)
    return { text, rows: parcel.lines }
  }

  private parcel(most: number): Parcel {
    const { chance } = this
    const day = Math.min(Math.floor((this.parcels / this.expected) * dayCount), dayCount - 1)
    const arrived = Math.max(day - below(chance, 3), 0)
    const isRepeat = this.last !== undefined && chance() < shareOfRepeats
    const purchase = isRepeat ? this.last! : this.purchase(arrived - 3 - below(chance, 12))
    this.last = purchase
    const lines = Math.min(lineCounts.turn(chance), most)
    const channel = channels.turn(chance)
    const days = `${channel},${textOfDay(day)},${textOfDay(arrived)},${purchase.purchasedOn}`
    const number = `EX${digits(40_000_000_000 + this.parcels++ * 7 + below(chance, 7), 12)}`
    const order = `${purchase.platform.slice(0, 2).toUpperCase()}${digits(below(chance, 1e14), 14)}`
    return {
      purchase,
      lines,
      grams: Math.round(priceLike(chance, medianGrams, spreadOfGrams)) + packagingGrams,
      head: `${number},@,${order},${days},${purchase.platform},S${digits(purchase.seller, 6)}`,
      people: this.people(purchase.person),
      tail: `yes,${uses.turn(chance)}`,
      dollars: priceLike(chance, medianDollars, spreadOfDollars),
    }
  }

  private purchase(day: number): Purchase {
    const { chance } = this
    const trade = trades.turn(chance)
    const platform = trade.platforms.turn(chance)
    return {
      trade,
      platform,
      country: chinesePlatforms.has(platform) ? 'CN' : trade.countries.turn(chance),
      seller: skewedBelow(chance, sellersPerPlatform),
      person: below(chance, this.persons),
      purchasedOn: textOfDay(day),
    }
  }

  private people(person: number): string {
    const { chance } = this
    const kind = idKinds.turn(chance)
    const scattered = digits((person * 7919 + 104_729) % 1_000_000_000_000, 12)
    const id = kind === 'none' ? '' : kind === 'pccc' ? `P${scattered}` : businessId(scattered)
    const family = familyNames[person % familyNames.length]!
    const name = family + givenNames[(person >>> 4) % givenNames.length]!
    return `u${digits(person, 7)},${id},${kind},${matches.turn(chance)},${name}`
  }

  private row(parcel: Parcel, line: number): string {
    const { chance } = this
    const shelf = this.shelves.turn(chance)
    const quantity = quantities.turn(chance)
    const weight = Math.ceil(
      ((parcel.grams - packagingGrams) / parcel.lines) * (0.6 + 0.4 * chance()),
    )
    const brand = chance() < 0.5 ? '' : anyOf(chance, brands)
    const { trade, country } = parcel.purchase
    const origin = chance() < 0.85 ? country : 'CN'
    const parts = [
      parcel.head.replace('@', String(line)),
      parcel.people,
      this.goodsName(shelf),
      brand,
      country,
      origin,
      proofs.turn(chance),
      this.code(shelf),
      quantity,
      weight,
      this.money(parcel, trade, quantity),
      this.freight(parcel, line),
      parcel.tail,
      parcel.grams,
    ]
    return `${parts.join(',')}\n`
  }

  private code(shelf: Shelf): string {
    const code = shelf.codes[skewedBelow(this.chance, shelf.codes.length)]!
    return code.slice(0, hsLengths.turn(this.chance))
  }

  private goodsName(shelf: Shelf): string {
    const { chance } = this
    const name = anyOf(chance, shelf.names)
    const turn = chance()
    if (turn < 0.01) return `"${name} 5""형, ${anyOf(chance, shades)}"`
    if (turn < 0.22) return `"${name}, ${anyOf(chance, shades)}, ${anyOf(chance, sizes)}"`
    return turn < 0.6 ? `${name} ${anyOf(chance, shades)}` : name
  }

  /** Unit price, currency, discount and its kind, and nothing for freight and tax over there. */
  private money(parcel: Parcel, trade: Trade, quantity: number): string {
    const { chance } = this
    const dollars = parcel.dollars / (parcel.lines * quantity)
    const price = Math.max(dollars * trade.perDollar, trade.decimals === 0 ? 10 : 0.1)
    const unit = price.toFixed(trade.decimals)
    if (chance() >= 0.15) return `${unit},${trade.currency},,,0,0`
    const off = (Number(unit) * 0.1).toFixed(trade.decimals)
    return `${unit},${trade.currency},${off},${discountKinds.turn(chance)},0,0`
  }

  /** International freight and insurance stand on the first row of a parcel. */
  private freight(parcel: Parcel, line: number): string {
    if (line > 1) return ','
    if (this.chance() < 0.8) return '0,0'
    const { perDollar, decimals } = parcel.purchase.trade
    return `${((2 + this.chance() * 14) * perDollar).toFixed(decimals)},0`
  }
}

/** Writes `lines` order lines in order of their day; the same options give the same bytes. */
export function writeSample(sink: Sink, options: SampleOptions): string {
  const sample = new Sample(options)
  const encoder = new TextEncoder()
  let text = `${sampleColumns.join(',')}\n`
  for (let left = options.lines; left > 0; ) {
    const { text: rows, rows: count } = sample.next(left)
    text += rows
    left -= count
    if (text.length < blockLength && left > 0) continue
    sink.write(encoder.encode(text))
    text = ''
  }
  return sink.finish()
}

/** A made-up business number of ten digits, its check digit right. */
function businessId(scattered: string): string {
  const first = scattered.slice(2, -1)
  return `${first}${businessCheckDigit([...first].map(Number))}`
}
