/** Which rate an additional duty is, by origin, list or annex, so that the law cited is that of the goods. */
import type { Reason, Reasons } from '../../judge/reasons.js'

const ieepa = (ko: string, en: string, keys: readonly string[]) =>
  ({
    weight: 'decides',
    rests: keys.map(key => `us.ieepa.${key}`),
    ko: `${ko}의 상호관세(IEEPA)를 보았습니다.`,
    en: `The IEEPA duty on products of ${en} was looked at.`,
  }) as const satisfies Reason

const labor = (ko: string, en: string, keys: readonly string[]) =>
  ({
    weight: 'decides',
    rests: keys.map(key => `us.forcedLabor.${key}`),
    ko: `${ko}의 강제노동 301조 세율입니다.`,
    en: `The forced-labor rate of section 301 on products of ${en}.`,
  }) as const satisfies Reason

const china = (ko: string, en: string, key: string) =>
  ({
    weight: 'decides',
    rests: [`us.section301.${key}`],
    ko: `중국산 301조 관세의 ${ko}입니다.`,
    en: `Section 301 on products of China, ${en}.`,
  }) as const satisfies Reason

const annex = (name: string, key: string) =>
  ({
    weight: 'decides',
    rests: [`us.section232.${key}`],
    ko: `제232조 부속서 ${name}의 세율입니다.`,
    en: `The rate of annex ${name} of section 232.`,
  }) as const satisfies Reason

export const usOriginReasons = {
  us_ieepa_korea: ieepa('한국산', 'Korea', ['koreaForm', 'koreaRate']),
  us_ieepa_japan: ieepa('일본산', 'Japan', ['japanForm', 'floorRate']),
  us_ieepa_europe: ieepa('유럽연합산', 'the European Union', ['europeForm', 'floorRate']),
  us_ieepa_china: ieepa('중국·홍콩산', 'China and Hong Kong', ['chinaRate']),
  us_ieepa_vietnam: ieepa('베트남산', 'Viet Nam', ['vietnamRate']),
  us_ieepa_other: ieepa('그 밖의 나라 물품', 'other countries', ['otherForm', 'otherRate']),
  us_fentanyl: {
    weight: 'decides',
    rests: ['us.ieepa.fentanylRate'],
    ko: '중국·홍콩산에 더하는 펜타닐 관세(IEEPA)입니다.',
    en: 'The fentanyl duty (IEEPA) that is added for products of China and Hong Kong.',
  },
  us_labor_korea: labor('한국산', 'Korea', ['koreaForm', 'koreaRate']),
  us_labor_japan: labor('일본산', 'Japan', ['japanRate']),
  us_labor_europe: labor('유럽연합산', 'the European Union', ['europeRate']),
  us_labor_taiwan: labor('대만산', 'Taiwan', ['taiwanRate']),
  us_china_list1: china('목록 1', 'list 1', 'list1'),
  us_china_list2: china('목록 2', 'list 2', 'list2'),
  us_china_list3: china('목록 3', 'list 3', 'list3'),
  us_china_list3_more: china('목록 3 추가', 'list 3, more', 'list3More'),
  us_china_list4a: china('목록 4A', 'list 4A', 'list4a'),
  us_china_note31b: china('주 31(b)', 'note 31(b)', 'note31b'),
  us_china_note31c: china('주 31(c)', 'note 31(c)', 'note31c'),
  us_china_note31d: china('주 31(d)', 'note 31(d)', 'note31d'),
  us_china_note31f: china('주 31(f)', 'note 31(f)', 'note31f'),
  us_china_note31g: china('주 31(g)', 'note 31(g)', 'note31g'),
  us_china_note31h: china('주 31(h)', 'note 31(h)', 'note31h'),
  us_china_note31i: china('주 31(i)', 'note 31(i)', 'note31i'),
  us_china_note31j: china('주 31(j)', 'note 31(j)', 'note31j'),
  us_note31_rise: {
    weight: 'warns',
    rests: ['us.section301Changes.note31'],
    ko: '이날부터 주 31의 세율 일부가 오른다고 하나 어느 것인지 보지 못해 앞의 세율을 썼습니다.',
    en: 'Some rates of note 31 are said to rise from now on; which was not seen: the earlier rate was used.',
  },
  us_metal_annex_1a: annex('I-A', 'annex1a'),
  us_metal_annex_1b: annex('I-B', 'annex1b'),
  us_metal_annex_3: annex('III', 'annex3'),
} as const satisfies Reasons
