/** The words of an inbound answer, as they stand in the output. */
import { numbered } from '../judge/numbered.js'
import { agreementColumns } from '../law/schedule.js'
import { choiceOf } from '../parcel/fields.js'

export const states = ['judged', 'partial', 'refused'] as const
export const State = numbered(states)

/** `not_known` is written as an empty cell. */
export const tracks = [
  'not_known',
  'list',
  'simplified',
  'general',
  'free_on_spot',
  'taxed_on_spot',
  'simple',
  'declaration',
] as const
export const Track = numbered(tracks)

export const reliefs = ['not_known', 'none', 'small_value', 'sample', 'korus_list'] as const
export const Relief = numbered(reliefs)

export const rateKinds = [
  'not_known',
  'basic',
  'wto',
  'wto_farm',
  ...agreementColumns,
  'simplified',
] as const
export const RateKind = numbered(rateKinds)

export const freightBases = [
  'not_known',
  'actual',
  'included',
  'none',
  'surface_parcel',
  'express_table',
] as const
export const FreightBasis = numbered(freightBases)

/** How far a code is excluded from list clearance. */
export const exclusions = ['none', 'always', 'over_one', 'unclear'] as const
export const Exclusion = numbered(exclusions)

/** How the goods stand to the self-use quantities. */
export const selfUses = ['not_tested', 'within', 'exceeded', 'open'] as const
export const SelfUse = numbered(selfUses)

/** Whether a postal parcel has to be declared. */
export const postClasses = ['not_post', 'undeclared', 'declared', 'open'] as const
export const PostClass = numbered(postClasses)

/** Whether goods are health functional food or medicines. */
export const healthStates = ['none', 'health', 'unclear'] as const
export const HealthState = numbered(healthStates)

/** Whether the goods of mail are restricted or verified by customs, from the weakest on. */
export const restrictions = ['none', 'doubtful', 'open', 'restricted'] as const
export const Restriction = numbered(restrictions)

/** What the schedule says of a code. */
export const rateStates = ['no_code', 'known', 'range', 'not_held', 'gap', 'no_such_code'] as const
export const RateState = numbered(rateStates)

/** Kinds of goods for the domestic taxes, as the list of goods names them. */
export const liquorKinds = [
  'none',
  'beer',
  'takju',
  'yakju',
  'fermented',
  'distilled',
  'unclear',
] as const
export const LiquorKind = numbered(liquorKinds)

export const tobaccoKinds = [
  'none',
  'cigarette',
  'cigar',
  'pipe',
  'water_pipe',
  'chewing',
  'oral',
  'snuff',
  'heated',
  'liquid',
  'unclear',
] as const
export const TobaccoKind = numbered(tobaccoKinds)

export const luxuryKinds = [
  'none',
  'watch',
  'carpet',
  'jewel',
  'loose_stone',
  'fur',
  'furniture',
  'whole',
  'unclear',
  'unclear_no_rural',
  'whole_unclear',
] as const
export const LuxuryKind = numbered(luxuryKinds)

export const vatKinds = ['none', 'book', 'food', 'unclear'] as const
export const VatKind = numbered(vatKinds)

/** Goods of the annex of simplified rates, as their list names them. */
export const simplifiedGoodsKinds = [
  'other',
  'textile',
  'fur',
  'antler',
  'perhaps_textile',
  'gambling',
  'barred',
  'unclear',
] as const
export const SimplifiedGoods = numbered(simplifiedGoodsKinds)

/** Whether goods come in a commercial quantity. */
export const commercials = ['no', 'yes', 'unclear'] as const
export const Commercial = numbered(commercials)

/** What the owner asks for: the ordinary rates, the simplified ones, or what costs less. */
export const rateChoices = ['ordinary', 'simplified', 'lowest'] as const
export type RateChoice = (typeof rateChoices)[number]

/** What the cells of the domestic taxes show: zeros, nothing, or the columns of the row. */
export const exciseStates = ['none', 'open', 'open_relieved', 'judged'] as const
export const ExciseState = numbered(exciseStates)

/** Choices of the input. */
export const Use = {
  self: choiceOf('use', 'self'),
  sample: choiceOf('use', 'sample'),
  gift: choiceOf('use', 'gift'),
  resale: choiceOf('use', 'resale'),
}
/** Gifts are received for own use: the relief of small goods asks who receives them, not who paid. */
export function isOwnUse(use: number): boolean {
  return use === Use.self || use === Use.gift
}
export const Channel = {
  express: choiceOf('channel', 'express'),
  post: choiceOf('channel', 'post'),
}
export const DiscountKind = {
  seller: choiceOf('discount_kind', 'seller'),
  platform: choiceOf('discount_kind', 'platform'),
  points: choiceOf('discount_kind', 'points'),
  giftCard: choiceOf('discount_kind', 'gift_card'),
}
export const Separate = {
  yes: choiceOf('freight_separate', 'yes'),
  no: choiceOf('freight_separate', 'no'),
}
export const Proof = {
  receipt: choiceOf('origin_proof', 'receipt'),
  declaration: choiceOf('origin_proof', 'declaration'),
  certificate: choiceOf('origin_proof', 'certificate'),
}
export const TobaccoGiven = {
  heatedStick: choiceOf('tobacco_kind', 'heated_stick'),
  heatedOther: choiceOf('tobacco_kind', 'heated_other'),
  leafNicotine: choiceOf('tobacco_kind', 'leaf_nicotine'),
  otherNicotine: choiceOf('tobacco_kind', 'other_nicotine'),
}
export const IdKind = {
  personal: choiceOf('customs_id_kind', 'pccc'),
  oneTime: choiceOf('customs_id_kind', 'one_time'),
  business: choiceOf('customs_id_kind', 'business'),
  none: choiceOf('customs_id_kind', 'none'),
}
export const Match = {
  matched: choiceOf('customs_match', 'matched'),
  failed: choiceOf('customs_match', 'failed'),
  outage: choiceOf('customs_match', 'outage'),
  notAsked: choiceOf('customs_match', 'not_asked'),
}
export const businessId = choiceOf('customs_id_kind', 'business')

/** An amount that is not known; it spreads through sums and is written as an empty cell. */
export const notKnown = Number.NaN

export function isKnown(amount: number): boolean {
  return !Number.isNaN(amount)
}
