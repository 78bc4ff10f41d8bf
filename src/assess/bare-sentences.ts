/** Sentences for lists of parcels: without the values of one, or with those that the law of a day gives. */
import { decimalText } from '../basis/decimal-text.js'
import type { Text } from '../judge/steps.js'
import type { NamedProvision } from '../law/law-on.js'
import { shownOf, unitTexts } from '../law/value-text.js'
import type { ReasonCode } from './reason-ids.js'
import { inboundReasons } from './reasons.js'

/** What the reasons whose sentences hold values say without them. */
const bareTexts: Readonly<Partial<Record<ReasonCode, Text>>> = {
  rate_approximate: {
    ko: '이 주의 과세환율이 없어 유럽중앙은행 기준환율의 전주 평균으로 어림했습니다. 금액은 모두 근삿값입니다.',
    en:
      'There is no official rate for this week: the mean of the European Central Bank of the week ' +
      'before stands in. All amounts are approximate.',
  },
  relief_small_value: {
    ko: '자가사용 물품으로(용도가 비면 그렇게 봅니다) 물품가격이 소액물품 면세 한도 이하이므로 관세를 면제합니다.',
    en:
      'Goods for own use (so taken where no use is given) whose item value is within the limit of ' +
      'the small-value relief: free of duty.',
  },
  relief_over_limit: {
    ko: '물품가격이 소액물품 면세 한도를 넘으므로 초과분이 아닌 전액에 과세합니다.',
    en:
      'The item value is above the limit of the small-value relief: the whole is taxed, not the ' +
      'excess.',
  },
  relief_sample: {
    ko: '견본품의 과세가격이 한도 이하이므로 관세를 면제합니다.',
    en: 'The customs value of the samples is within the limit: free of duty.',
  },
  relief_sample_over_limit: {
    ko: '견본품의 과세가격이 한도를 넘으므로 전액에 과세합니다.',
    en: 'The customs value of the samples is above the limit: all is taxed.',
  },
  rate_basic: {
    ko: '양허세율이 없거나 더 낮지 않으므로 기본세율을 적용합니다. 할당·조정·덤핑방지관세 등은 쓰고 있는 관세율표에 있는 것만 봅니다.',
    en:
      'No concession rate is lower: the basic rate applies. Quota, adjustment, anti-dumping and ' +
      'other special rates count only where the schedule in use holds them.',
  },
  rate_concession: {
    ko: 'WTO 양허세율이 기본세율보다 낮아 이를 적용합니다. 할당·조정·덤핑방지관세 등은 쓰고 있는 관세율표에 있는 것만 봅니다.',
    en:
      'The WTO concession rate is lower than the basic rate and applies. Quota, adjustment, ' +
      'anti-dumping and other special rates count only where the schedule in use holds them.',
  },
  rate_farm_concession: {
    ko: '농림축산물의 WTO 양허세율(추천 없음)이 기본세율에 우선합니다. 더 높아도 그렇습니다.',
    en:
      'The WTO concession rate of farm goods (without a recommendation) comes before the basic ' +
      'rate, even where it is higher.',
  },
  rate_range: {
    ko: '이 품목번호 아래의 세율이 서로 다릅니다. 더 긴 품목번호를 적으십시오.',
    en: 'The rates below this code differ. Give more of its digits.',
  },
  rate_agreement: {
    ko:
      '원산지가 증명되고 직접 운송되어 더 낮은 협정세율을 적용합니다. 증빙의 서식과 발급자가 그 협정에 ' +
      '맞는지는 확인하지 않았습니다.',
    en:
      'The origin is proven and the transport direct: the lower agreement rate applies. Whether ' +
      'form and issuer of the proof are those of the agreement was not tested.',
  },
  simplified_other: {
    ko: '간이세율을 적용합니다(별표 2 제4호). 관세와 내국세를 합한 하나의 세액입니다.',
    en:
      'The simplified rate applies (annex 2, item 4): one amount in place of duty and domestic ' +
      'taxes.',
  },
  simplified_listed: {
    ko: '별표 2가 따로 정한 간이세율을 적용합니다. 관세와 내국세를 합한 하나의 세액입니다. 품목번호를 별표에 맞춘 것은 이 프로그램의 해석입니다.',
    en:
      'The simplified rate of its own item of annex 2 applies: one amount in place of duty and ' +
      'domestic taxes. That the code is of this item is our reading.',
  },
  simplified_luxury: {
    ko: '개별소비세가 과세되는 고급 시계·가방·보석류이므로 1개마다 기본 금액에 기준 금액 초과분의 일정 비율을 더합니다.',
    en:
      'Watches, bags and jewels that bear consumption tax: for each piece a base amount and a ' +
      'share of what is above the threshold.',
  },
}

const texts = new Map<string, Text>(inboundReasons.map(({ code, reason }) => [code, reason]))

/** The sentence of a reason without the values of one parcel. */
export function bareSentence(code: ReasonCode): Text {
  const { ko, en } = bareTexts[code] ?? texts.get(code)!
  return { ko, en }
}

interface SlotLaw {
  readonly slot: string
  readonly key: string
}

const reliefLimit = { slot: 'limit_usd', key: 'kr.customsActRule.reliefLimit' }
const sampleLimit = { slot: 'limit_usd', key: 'kr.customsActRule.sampleLimit' }

/** Values of sentences that are the same for all parcels of a day. */
const lawOfSlots: Readonly<Partial<Record<ReasonCode, SlotLaw>>> = {
  relief_small_value: reliefLimit,
  relief_sample: sampleLimit,
  relief_sample_over_limit: sampleLimit,
  simplified_other: { slot: 'duty_rate_pct', key: 'kr.simplifiedRates.otherRate' },
  simplified_luxury: { slot: 'duty_rate_pct', key: 'kr.simplifiedRates.excessRate' },
}

/** Units that a slot is written in, by the end of its name. */
const unitsOf: Readonly<Record<string, string>> = { usd: 'USD cents', pct: 'permyriad' }

/** What a slot of a sentence holds from a day on; null where the law of that day is in another unit. */
export interface LawfulValue {
  readonly slot: string
  readonly from: string
  readonly value: string | null
}

/** The values that the law gives to the sentence of a reason, by the first days of its versions. */
export function lawfulValues(
  code: ReasonCode,
  law: readonly NamedProvision[],
): readonly LawfulValue[] {
  const { slot, key } = lawOfSlots[code] ?? {}
  const provision = law.find(one => one.key === key)?.provision
  if (slot === undefined || !provision) return []
  const wanted = unitsOf[slot.replace(/^.*_/, '')]
  return provision.versions.map(version => {
    const { unit, value } = shownOf(provision, version)
    const places = unitTexts[unit]?.places
    const isShown = unit === wanted && places !== undefined && typeof value === 'number'
    return { slot, from: version.from, value: isShown ? decimalText(value, places) : null }
  })
}
