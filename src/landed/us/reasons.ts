/** Why a duty of the United States is what it is, in sentences. */
import type { Reason, Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { usMailReasons } from './mail-reasons.js'
import { usOriginReasons } from './origin-reasons.js'

const labor = 'us.forcedLabor.koreaForm'

export const usReasons = {
  us_de_minimis: {
    weight: 'decides',
    rests: ['us.smallValues.limit', 'us.smallValues.limitChina'],
    ko: '소액면세 한도 이하여서 관세가 없습니다. 같은 날 같은 사람에게 간 다른 화물은 보지 않았습니다.',
    en: 'Within the small-value limit: no duty. Other parcels to the person that day were not seen.',
  },
  us_de_minimis_ended: {
    weight: 'decides',
    rests: ['us.smallValues.limit'],
    ko: '소액면세가 끝나 가격과 관계없이 관세를 냅니다.',
    en: 'The small-value exemption has ended: duty is due whatever the value.',
  },
  ...usMailReasons,
  ...usOriginReasons,
  us_freight_left_out: {
    weight: 'decides',
    rests: ['us.tariff.valuation'],
    ko: '과세가격은 본선인도가격이므로 운임과 보험료를 넣지 않았습니다.',
    en: 'The customs value is free on board: freight and insurance were left out.',
  },
  us_exchange_day: {
    weight: 'decides',
    rests: ['us.tariff.exchange'],
    ko: '수출한 날(적재일, 없으면 신고일)의 환율로 바꾸었습니다.',
    en: 'Exchanged at the rate of the day of export (loading, or else entry).',
  },
  us_entry_informal: {
    weight: 'decides',
    rests: ['us.smallValues.informalLimit'],
    ko: '가격이 약식 수입신고 한도 이하입니다.',
    en: 'The value is within the limit of informal entry.',
  },
  us_entry_formal: {
    weight: 'decides',
    rests: ['us.smallValues.informalLimit'],
    ko: '가격이 약식 수입신고 한도를 넘어 정식 신고가 필요합니다.',
    en: 'The value is above the limit of informal entry: a formal entry is needed.',
  },
  us_general_rate: {
    weight: 'decides',
    rests: ['us.tariff.columnOne'],
    ko: '관세율표 제1란의 일반 세율입니다(2025-04의 판; 그 뒤에 바뀐 세율은 보이지 않습니다).',
    en: 'The general rate of column 1 (edition of April 2025; later changes are not seen).',
  },
  us_korus_rate: {
    weight: 'decides',
    rests: ['us.tariff.columnOne'],
    ko: '한·미 자유무역협정 세율을 신청했습니다(2025-04의 판, 제1란 특별 세율).',
    en: 'The rate of the Korea-United States agreement is claimed (edition of April 2025).',
  },
  us_korus_refused: {
    weight: 'warns',
    rests: ['us.tariff.columnOne'],
    ko: '원산지가 한국이 아니므로 한·미 협정 신청을 받아들이지 않았습니다. 거짓 신청은 처벌됩니다.',
    en: 'The origin is not Korea: the claim of the agreement was not taken. False claims are punished.',
  },
  us_duty_rate_given: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '제1란 세율 대신 판매자가 적은 세율(duty_rate_pct)을 썼습니다.',
    en: 'The rate that the seller gave (duty_rate_pct) stands in for column 1.',
  },
  us_code_missing: {
    weight: 'not_known',
    rests: ['us.tariff.columnOne'],
    ko: '품목번호가 없습니다. hs_destination(8자리 이상)이나 hs를 적어 주십시오.',
    en: 'There is no code: give hs_destination (8 digits or more) or hs.',
  },
  us_code_not_found: {
    weight: 'not_known',
    rests: ['us.tariff.columnOne'],
    ko: '그런 번호가 관세율표에 없습니다. hs_destination을 확인해 주십시오.',
    en: 'The tariff has no such code: check hs_destination.',
  },
  us_code_several: {
    weight: 'not_known',
    rests: ['us.tariff.columnOne'],
    ko: '이 번호 아래 세율이 여럿이거나 종가·수량 아닌 방식입니다. 8자리 hs_destination이나 duty_rate_pct를 적어 주십시오.',
    en: 'Rates below this code differ or are laid in another way: give 8 digits or duty_rate_pct.',
  },
  us_quantity_missing: {
    weight: 'not_known',
    rests: ['us.tariff.columnOne'],
    ko: '무게로 매기는 세율인데 weight_g가 없습니다.',
    en: 'The rate is by weight, and weight_g is blank.',
  },
  us_pairs_assumed: {
    weight: 'warns',
    rests: ['us.tariff.columnOne'],
    ko: '켤레마다 매기는 세율이어서 quantity를 켤레 수로 보았습니다.',
    en: 'The rate is by pair: quantity counts as pairs.',
  },
  us_origin_missing: {
    weight: 'not_known',
    rests: ['us.ieepa.koreaForm'],
    ko: '원산지가 없습니다. 발송국에서 채우지 않으므로 origin을 적어 주십시오.',
    en: 'The origin is blank, and is never filled from the country of dispatch: give origin.',
  },
  us_origin_not_known: {
    weight: 'not_known',
    rests: ['us.ieepa.otherForm', 'us.forcedLabor.otherForm'],
    ko: '이 원산지의 추가 관세율은 실려 있지 않습니다.',
    en: 'The additional duty on products of this origin is not on board.',
  },
  us_ieepa_added: {
    weight: 'decides',
    rests: [],
    ko: '제1란 세율에 상호관세(IEEPA)를 더합니다.',
    en: 'The IEEPA duty is added to column 1.',
  },
  us_ieepa_total: {
    weight: 'decides',
    rests: [],
    ko: '제1란 세율과 상호관세율 가운데 높은 쪽까지만 냅니다.',
    en: 'In all the higher of column 1 and the IEEPA rate.',
  },
  us_ieepa_exempt: {
    weight: 'decides',
    rests: ['us.annexes.annex2'],
    ko: '상호관세 제외 목록의 품목입니다.',
    en: 'On the list of goods that the IEEPA duty leaves out.',
  },
  us_ieepa_list_not_held: {
    weight: 'not_known',
    rests: ['us.annexes.annex2'],
    ko: '그날의 상호관세 제외 목록이 실려 있지 않거나 번호가 짧아 제외되는지 알 수 없습니다.',
    en: 'The list of that day is not on board, or the code is too short: exempt or not is not known.',
  },
  us_section122: {
    weight: 'decides',
    rests: ['us.section122.rate'],
    ko: '무역법 제122조 부과금을 더합니다.',
    en: 'The duty of section 122 is added.',
  },
  us_section122_exempt: {
    weight: 'decides',
    rests: ['us.section122.rate'],
    standing: 'reported',
    ko: '제122조 제외 목록의 품목입니다.',
    en: 'On the list of goods that section 122 leaves out.',
  },
  us_labor_total: {
    weight: 'decides',
    rests: [labor],
    ko: '제1란 세율과 강제노동 301조 세율 가운데 높은 쪽까지만 냅니다.',
    en: 'In all the higher of column 1 and the forced-labor rate of section 301.',
  },
  us_labor_added: {
    weight: 'decides',
    rests: ['us.forcedLabor.stackedRate'],
    ko: '제1란 세율에 강제노동 301조 관세를 더합니다.',
    en: 'The forced-labor duty of section 301 is added to column 1.',
  },
  us_labor_exempt: {
    weight: 'decides',
    rests: [labor],
    standing: 'reported',
    ko: '강제노동 301조 제외 목록(주 52(b))의 품목입니다.',
    en: 'On the list that the forced-labor action leaves out (note 52(b)).',
  },
  us_labor_under_way: {
    weight: 'decides',
    rests: ['us.forcedLabor.underWay', 'us.forcedLabor.loading'],
    ko: '시행 전에 적재되어 강제노동 301조 관세가 없습니다.',
    en: 'Loaded before the action: no forced-labor duty.',
  },
  us_loading_missing: {
    weight: 'warns',
    rests: ['us.forcedLabor.underWay', 'us.forcedLabor.loading'],
    ko: 'loaded_on이 없어 시행 뒤에 적재된 것으로 보았습니다. 이 며칠은 시행 전에 적재되었다면 강제노동 301조 관세가 없습니다.',
    en: 'loaded_on is blank: taken as loaded after the action. Goods loaded before it are exempt these days.',
  },
  us_labor_described: {
    weight: 'warns',
    rests: [labor],
    standing: 'reported',
    ko: '주 52(c)에 적힌 물품이면 제외될 수 있습니다(문언을 보지 못했습니다). 제외하지 않고 계산했습니다.',
    en: 'Goods described in note 52(c) may be exempt (its wording was not seen): taken as not exempt.',
  },
  us_labor_not_held: {
    weight: 'not_known',
    rests: [labor],
    ko: '이 류의 제외 목록이 실려 있지 않거나 번호가 짧아 제외되는지 알 수 없습니다.',
    en: 'The exemptions of this chapter are not on board, or the code is too short.',
  },
  us_informational: {
    weight: 'decides',
    rests: ['us.forcedLabor.informational'],
    ko: '책·음반·사진 같은 정보 자료여서 추가 관세가 없습니다. 다른 물품이 함께 든 묶음은 나누어 보십시오.',
    en: 'Informational materials (books, discs, photographs): no additional duty. Judge sets apart.',
  },
  us_china_lists: {
    weight: 'decides',
    rests: [],
    ko: '중국산이므로 301조 목록의 관세를 더합니다. 실려 있지 않은 한시 제외(9903.88.69 등)가 있을 수 있습니다.',
    en: 'Product of China: section 301 is added. Exclusions (9903.88.69) are not on board.',
  },
  us_china_lists_several: {
    weight: 'not_known',
    rests: ['us.section301.list1'],
    ko: '이 번호 아래 품목의 301조 목록이 서로 달라 10자리 번호가 필요합니다.',
    en: 'Lines below this code are on different lists of section 301: give the whole code.',
  },
  us_brazil: {
    weight: 'decides',
    rests: ['us.forcedLabor.brazilRate'],
    ko: '브라질산이므로 301조 관세를 더합니다.',
    en: 'Product of Brazil: its section 301 duty is added.',
  },
  us_metal_content: {
    weight: 'not_known',
    rests: ['us.section232.metals'],
    ko: '철강·알루미늄 관세는 금속의 몫에 매겨져, 그 몫을 모르면 계산할 수 없습니다. duty_rate_pct로도 대신하지 않습니다.',
    en: 'The metals duty is laid on the metal content, which is not given: no duty was worked out.',
  },
  us_metal_perhaps: {
    weight: 'warns',
    rests: ['us.section232.metals'],
    ko: '철강·알루미늄이 들어 있으면 그 몫은 다른 관세(제232조)를 냅니다. 들어 있지 않다고 보았습니다.',
    en: 'Steel or aluminium in these goods bears another duty (section 232); taken as having none.',
  },
  us_metal_disputed: {
    weight: 'not_known',
    rests: ['us.section232.annex1b', 'us.forcedLabor.koreaForm'],
    ko: '제232조 부속서의 목록과 강제노동 301조의 제외 목록이 같은 품목을 함께 적어 어느 쪽인지 알 수 없습니다(U4).',
    en: 'Both an annex of section 232 and the exemptions of the forced-labor action name these goods (U4).',
  },
  us_metal_line_not_known: {
    weight: 'not_known',
    rests: ['us.section232.annex1b'],
    ko: '제232조 부속서가 이 호를 세분 없이 적은 자료뿐이어서 내는지 알 수 없습니다. 부속서 원문의 세번을 확인해 관세를 따로 더하십시오.',
    en: 'Our copy of the section 232 annex names the heading without its lines: look up the annex itself.',
  },
  us_metal_annex: {
    weight: 'decides',
    rests: ['us.section232.metals'],
    ko: '제232조 부속서의 품목이므로 그 관세를 내고, 상호관세·제122조·강제노동 301조 관세는 없습니다.',
    en: 'In an annex of section 232: that duty, and none of IEEPA, section 122 or forced labor.',
  },
  us_heading_not_seen: {
    weight: 'warns',
    rests: [],
    ko: 'extra의 괄호 안 이름은 제99류의 번호가 아닙니다. 번호를 보지 못했으니 신고하기 전에 찾으십시오.',
    en: 'What stands in brackets in extra is no heading: it was not seen. Look it up before filing.',
  },
  us_fees_not_known: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '운송사의 통관 수수료와 물품취급수수료(MPF)는 실려 있지 않아 비워 두었습니다.',
    en: "The carrier's fee and the merchandise processing fee are not on board: fees are blank.",
  },
  us_no_import_tax: {
    weight: 'decides',
    rests: [],
    standing: 'reported',
    ko: '수입할 때 내는 연방 부가가치세는 없습니다. 판매할 때의 주(州) 판매세는 보지 않았습니다.',
    en: 'There is no federal tax on value at import. Sales taxes of states were not looked at.',
  },
  us_excise_not_known: {
    weight: 'not_known',
    rests: [],
    standing: 'remembered',
    ko: '주류·담배이거나 품목번호와 종류를 몰라 연방 소비세(26 USC 5001, 5701 등)를 알 수 없습니다.',
    en: 'Drinks or tobacco, or nothing tells: the federal excise (26 USC 5001, 5701) is not known.',
  },
  us_small_value_excised: {
    weight: 'not_known',
    rests: ['us.smallValues.limit'],
    standing: 'remembered',
    ko: '주류·담배일 수 있어 소액면세에서 빠지는지(19 CFR 10.153) 알 수 없습니다.',
    en: 'These may be drinks or tobacco, which may be outside the small-value relief (19 CFR 10.153).',
  },
} as const satisfies Reasons

/** `R.us_de_minimis` is the number of that reason. */
export const R = reasonsFrom(usReasons)

const byNumber = new Map<number, Reason>(
  Object.entries(usReasons).map(([code, reason]) => [R[code as keyof typeof R], reason]),
)

/** The reason with a number; undefined for one that destinations share. */
export function usReasonOf(number: number): Reason | undefined {
  return byNumber.get(number)
}
