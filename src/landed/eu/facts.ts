/** Which kind of consignment the European Union sees: small or not, for whom, under which scheme of VAT. */
import { countryCode } from '../../basis/country.js'
import type { EuropeanLaw } from '../../law/eu/index.js'
import type { Bound } from '../../law/law-on.js'
import { claimState } from '../claims.js'
import type { Consignment } from '../consignment.js'
import type { GoodsOfLine, GoodsOfLines } from '../goods-of-line.js'
import { Claim, Scheme, Use } from '../words.js'
import { FirstLines } from './first-lines.js'

export const agreements: ReadonlySet<number> = new Set([Claim.europe])

export class EuFacts {
  /** The member, in small letters. */
  member = ''
  /** Price of the goods without charges that stand apart. */
  intrinsic = 0
  isSmall = false
  isBusiness = false
  isOnMarketplace = false
  /** Whether the rules of small consignments hold: small, and sold to those whom they are for. */
  isCovered = false
  isIoss = false
  /** Whether IOSS is asked for, and why it may not be used. */
  refusal: 'none' | 'over_limit' | 'excised' | 'business' = 'none'
  /** First lines of each type of goods: of all lines, and of those that bear the item duty. */
  private readonly firstOfType = new FirstLines()
  private readonly firstBearing = new FirstLines()
  /** A line alone is the first of its type. */
  private isAlone = false

  fill(consignment: Consignment, law: Bound<EuropeanLaw>, goods: GoodsOfLines): void {
    const { customsDuty } = law
    this.member = memberOf(consignment.to)
    this.intrinsic = consignment.goods
    this.isSmall = this.intrinsic <= (customsDuty.smallLimit ?? 0)
    this.isBusiness = consignment.use === Use.business
    this.isCovered = this.isSmall && !(this.isBusiness && customsDuty.buyers === 'consumers')
    this.refusal = this.refusalOf(consignment, law, goods)
    this.isIoss = consignment.scheme === Scheme.ioss && this.refusal === 'none'
    this.countTypes(consignment, law, goods)
  }

  private refusalOf(
    consignment: Consignment,
    { valueAddedTax }: Bound<EuropeanLaw>,
    goods: GoodsOfLines,
  ): EuFacts['refusal'] {
    if (consignment.scheme !== Scheme.ioss) return 'none'
    if (this.isBusiness) return 'business'
    if (this.intrinsic > (valueAddedTax.iossLimit ?? 0)) return 'over_limit'
    if (valueAddedTax.excisedUnderIoss === 'inside') return 'none'
    for (let at = 0; at < consignment.count; at++) {
      if (goods.of(consignment, at).excised === 'yes') return 'excised'
    }
    return 'none'
  }

  private countTypes(consignment: Consignment, law: Bound<EuropeanLaw>, goods: GoodsOfLines): void {
    this.isAlone = consignment.count === 1
    if (this.isAlone) return
    this.firstOfType.begin()
    this.firstBearing.begin()
    for (let at = 0; at < consignment.count; at++) {
      const { type } = goods.of(consignment, at)
      this.firstOfType.add(type, at)
      if (!this.isPreferred(consignment, at, law)) this.firstBearing.add(type, at)
    }
  }

  /** Whether a line is the first of its type, among all lines or those that bear the item duty. */
  isFirst({ type }: GoodsOfLine, at: number, among: 'all' | 'bearing'): boolean {
    if (this.isAlone) return true
    return (among === 'all' ? this.firstOfType : this.firstBearing).of(type) === at
  }

  /** Whether the rate of the agreement stands in for the item duty. */
  isPreferred(consignment: Consignment, at: number, law: Bound<EuropeanLaw>): boolean {
    if (law.customsDuty.preference !== 'outside_ioss' || this.isIoss) return false
    return claimState(consignment, at, agreements) === 'taken'
  }
}

const members: string[] = []

function memberOf(country: number): string {
  members[country] ??= countryCode(country).toLowerCase()
  return members[country]
}
