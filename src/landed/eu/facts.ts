/** Which kind of consignment the European Union sees: small or not, for whom, under which scheme of VAT. */
import { countryCode } from '../../basis/country.js'
import type { EuropeanLaw } from '../../law/eu/index.js'
import type { Bound } from '../../law/law-on.js'
import { claimState } from '../claims.js'
import type { Consignment } from '../consignment.js'
import type { GoodsOfLines } from '../goods-of-line.js'
import { Claim, Scheme, Use } from '../words.js'

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
  /** First lines of each subheading: of all lines, and of those that bear the item duty. */
  private readonly firstOfType = new Map<string, number>()
  private readonly firstBearing = new Map<string, number>()
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
    this.firstOfType.clear()
    this.firstBearing.clear()
    for (let at = 0; at < consignment.count; at++) {
      const { subheading } = goods.of(consignment, at)
      if (!this.firstOfType.has(subheading)) this.firstOfType.set(subheading, at)
      if (this.isPreferred(consignment, at, law)) continue
      if (!this.firstBearing.has(subheading)) this.firstBearing.set(subheading, at)
    }
  }

  /** Whether a line is the first of its type, among all lines or those that bear the item duty. */
  isFirst(subheading: string, at: number, among: 'all' | 'bearing'): boolean {
    if (this.isAlone) return true
    const first = among === 'all' ? this.firstOfType : this.firstBearing
    return first.get(subheading) === at
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
