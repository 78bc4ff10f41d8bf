/** Why duty and tax in the European Union are what they are, in sentences. */
import type { Reason, Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

const small = ['eu.customsDuty.smallConsignments', 'eu.customsDuty.smallLimit']
const itemDuty = 'eu.customsDuty.itemDuty'

const standardRate = (member: string, ko: string, en: string) =>
  ({
    weight: 'decides',
    rests: [`eu.standardRates.${member}`],
    ko: `${ko}의 부가가치세 표준세율입니다(기억에 따른 값).`,
    en: `The standard rate of VAT of ${en} (from memory).`,
  }) as const satisfies Reason

const fee = (name: string, ko: string, en: string) =>
  ({
    weight: 'decides',
    rests: [`eu.nationalFees.${name}`],
    ko: `${ko}에서 소액 화물에 매기는 수수료를 보았습니다.`,
    en: `The fee of ${en} on small consignments was looked at.`,
  }) as const satisfies Reason

export const euReasons = {
  eu_exchange_day: exchangedOn('eu.customsDuty.exchange', 'day_of_entry'),
  eu_relief: {
    weight: 'decides',
    rests: small,
    ko: '내재가치가 소액 화물의 한도 이하여서 관세가 없습니다.',
    en: 'The intrinsic value is within the limit of small consignments: no duty.',
  },
  eu_outside_relief: {
    weight: 'decides',
    rests: ['eu.customsDuty.goodsOutside'],
    ko: '주류·향수·담배여서 소액 화물의 관세 면제에서 빠집니다.',
    en: 'Alcohol, perfume or tobacco: outside the relief of small consignments.',
  },
  eu_item_duty: {
    weight: 'decides',
    rests: [...small, itemDuty, 'eu.customsDuty.buyers', 'eu.customsDuty.itemDutyScope'],
    ko: '소비자에게 판 소액 화물이어서 품목 종류(소호)마다 정액 관세를 냅니다. 같은 종류의 첫 줄에 적습니다.',
    en: 'A small consignment sold to a consumer: a duty for each item type, on its first line.',
  },
  eu_item_type_counted: {
    weight: 'decides',
    rests: [itemDuty],
    ko: '같은 종류(소호)의 정액 관세가 이 화물의 앞줄에 있습니다.',
    en: 'The duty for this item type stands on an earlier line of the consignment.',
  },
  eu_item_scope_disputed: {
    weight: 'warns',
    rests: ['eu.customsDuty.itemDutyScope'],
    ko: 'IOSS가 아닌 화물에도 정액 관세가 미치는지 출처가 갈립니다. 뒤에 나온 지침을 따랐습니다.',
    en: 'Sources disagree whether the duty holds outside IOSS: the later guidance was followed.',
  },
  eu_code_missing: {
    weight: 'not_known',
    rests: [itemDuty],
    ko: '품목 종류를 세려면 여섯 자리 이상의 품목번호가 필요합니다. hs_destination이나 hs를 적어 주십시오.',
    en: 'Item types are counted by six digits: give hs_destination or hs.',
  },
  eu_preference: {
    weight: 'decides',
    rests: ['eu.customsDuty.preference'],
    ko: '한·유럽연합 협정을 신청하여 정액 관세 대신 협정세율을 냅니다. H1 신고와 원산지 신고서가 있어야 합니다.',
    en: 'The EU-Korea agreement is claimed: its rate, no item duty. An H1 declaration is needed.',
  },
  eu_preference_under_ioss: {
    weight: 'warns',
    rests: ['eu.customsDuty.preference'],
    ko: 'IOSS를 쓰면 협정세율 대신 정액 관세를 냅니다.',
    en: 'Under IOSS the duty for item types is due, and no agreement is applied.',
  },
  eu_origin_by_anyone: {
    weight: 'warns',
    rests: ['eu.customsDuty.originLimit'],
    ko: '이 가격까지는 누구나 송장에 원산지 신고 문안을 적을 수 있습니다.',
    en: 'Up to this value any exporter may write the origin declaration on the invoice.',
  },
  eu_origin_by_approved: {
    weight: 'warns',
    rests: ['eu.customsDuty.originLimit'],
    ko: '가격이 한도를 넘어 인증수출자만 원산지 신고서를 쓸 수 있습니다.',
    en: 'Above the limit only an approved exporter may make the origin declaration.',
  },
  eu_over_limit: {
    weight: 'decides',
    rests: ['eu.customsDuty.smallLimit'],
    ko: '내재가치가 소액 화물의 한도를 넘어 관세율표의 관세를 냅니다.',
    en: 'The intrinsic value is above the limit of small consignments: the duty of the tariff.',
  },
  eu_business: {
    weight: 'decides',
    rests: ['eu.customsDuty.buyers'],
    ko: '구매자가 사업자여서 소액 화물의 정액 관세가 아니라 관세율표의 관세를 냅니다.',
    en: 'The buyer is a business: the duty of the tariff, not that for item types.',
  },
  eu_small_not_known: {
    weight: 'not_known',
    rests: ['eu.customsDuty.smallConsignments'],
    ko: '정액 관세가 끝난 뒤의 제도를 알지 못합니다.',
    en: 'What follows the duty for item types is not known.',
  },
  eu_ioss: {
    weight: 'decides',
    rests: ['eu.valueAddedTax.iossLimit'],
    ko: 'IOSS로 판매할 때 판매자(또는 판매 플랫폼)가 부가가치세를 걷습니다. 관세는 수입할 때 신고인이 냅니다.',
    en: 'IOSS: the seller or the marketplace collects VAT at the sale; duty is paid by the declarant.',
  },
  eu_ioss_over_limit: {
    weight: 'warns',
    rests: ['eu.valueAddedTax.iossLimit'],
    ko: '내재가치가 한도를 넘어 IOSS를 쓸 수 없습니다. 수입할 때 부가가치세를 냅니다.',
    en: 'Above the limit IOSS may not be used: VAT is due at import.',
  },
  eu_ioss_excised: {
    weight: 'warns',
    rests: ['eu.valueAddedTax.excisedUnderIoss'],
    ko: '소비세 물품(주류·담배)이 들어 있어 IOSS를 쓸 수 없습니다.',
    en: 'Goods under excise (alcohol, tobacco) are in it: IOSS may not be used.',
  },
  eu_ioss_business: {
    weight: 'warns',
    rests: [],
    standing: 'reported',
    ko: 'IOSS는 소비자에게 파는 데에만 쓸 수 있습니다.',
    en: 'IOSS is for sales to consumers only.',
  },
  eu_import_vat: {
    weight: 'decides',
    rests: [],
    standing: 'reported',
    ko: '수입할 때 운임·보험료를 더한 값과 관세에 부가가치세를 냅니다. 운송사나 우체국이 걷습니다.',
    en: 'VAT at import on the value with charges and on duty, collected by the carrier or the post.',
  },
  eu_item_duty_taxed: {
    weight: 'warns',
    rests: ['eu.valueAddedTax.itemDutyInBase'],
    ko: '정액 관세가 부가가치세 과세표준에 드는지는 출처가 갈립니다: IOSS가 아닐 때 든다고 보았습니다.',
    en: 'Whether VAT is on the item duty is disputed: taken as outside IOSS only.',
  },
  eu_standard_rate_de: standardRate('de', '독일', 'Germany'),
  eu_standard_rate_fr: standardRate('fr', '프랑스', 'France'),
  eu_standard_rate_it: standardRate('it', '이탈리아', 'Italy'),
  eu_standard_rate_es: standardRate('es', '스페인', 'Spain'),
  eu_standard_rate_nl: standardRate('nl', '네덜란드', 'the Netherlands'),
  eu_standard_rate_pl: standardRate('pl', '폴란드', 'Poland'),
  eu_standard_rate_se: standardRate('se', '스웨덴', 'Sweden'),
  eu_standard_rate_ie: standardRate('ie', '아일랜드', 'Ireland'),
  eu_standard_rate_hu: standardRate('hu', '헝가리', 'Hungary'),
  eu_standard_rate_lu: standardRate('lu', '룩셈부르크', 'Luxembourg'),
  eu_german_least: {
    weight: 'decides',
    rests: ['eu.valueAddedTax.germanLeast'],
    ko: '독일의 수입 부가가치세가 걷지 않는 금액입니다.',
    en: 'The import VAT of Germany is too small to be levied.',
  },
  eu_german_least_open: {
    weight: 'not_known',
    rests: ['eu.valueAddedTax.germanLeast'],
    ko: '운임 없이는 독일의 수입 부가가치세가 걷지 않는 금액이지만, 운임(freight)을 더하면 아닐 수 있습니다. 적어 주십시오.',
    en: 'Without freight the German import VAT is too small to be levied; with it perhaps not: give it.',
  },
  eu_fee_romania: fee('romania', '루마니아', 'Romania'),
  eu_fee_france: fee('france', '프랑스', 'France'),
  eu_fee_italy: fee('italy', '이탈리아', 'Italy'),
  eu_fee_italy_doubtful: {
    weight: 'warns',
    rests: ['eu.nationalFees.italy'],
    ko: '이탈리아의 수수료는 시작일이 한 번 미루어졌고, 그 뒤에 바뀌었는지와 소포마다인지 확인하지 못했습니다. 소포마다로 보았습니다.',
    en: 'Put off once; whether it changed again, or goes by parcel, was not seen: taken by parcel.',
  },
  eu_fee_netherlands: fee('netherlands', '네덜란드', 'the Netherlands'),
  eu_fee_belgium: fee('belgium', '벨기에', 'Belgium'),
  eu_no_national_fee: {
    weight: 'decides',
    rests: [],
    ko: '그날은 그 수수료가 없습니다. 운송사의 수수료는 보지 않았습니다.',
    en: 'There is no such fee that day; the carrier’s own was not looked at.',
  },
  eu_fees_not_known: {
    weight: 'warns',
    rests: [],
    ko: '이 회원국의 수수료는 실려 있지 않아 비워 두었습니다. 운송사의 수수료도 보지 않았습니다.',
    en: 'Fees of this member, and those of the carrier, are not on board: fees are blank.',
  },
  eu_fee_not_exchanged: {
    weight: 'not_known',
    rests: ['eu.nationalFees.romania'],
    ko: '루마니아의 수수료를 유로로 바꿀 환율이 없습니다. --rates로 주십시오.',
    en: 'There is no rate to turn the fee of Romania into euros: give one with --rates.',
  },
  eu_handling_fee: {
    weight: 'not_known',
    rests: ['eu.customsDuty.handlingFee'],
    ko: '유럽연합 취급 수수료가 시작되었는지와 금액을 알지 못해 수수료를 적지 않습니다.',
    en: 'Whether the handling fee of the Union has begun, and its amount, is not known: fees are left blank.',
  },
} as const satisfies Reasons

/** `E.eu_relief` is the number of that reason. */
export const E = reasonsFrom(euReasons)
