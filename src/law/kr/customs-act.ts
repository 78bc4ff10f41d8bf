/** 관세법: the act. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '관세법',
  instrumentEn: 'Customs Act',
  url: 'https://www.law.go.kr/법령/관세법',
}
const act9910 = issueOf(act, '법률 제9910호', '2010-01-01')
const act19186 = issueOf(act, '법률 제19186호', '2022-12-31')
const act20608 = issueOf(act, '법률 제20608호', '2024-12-31')
const act6305 = issueOf(act, '법률 제6305호', '2000-12-29')
const act8136 = issueOf(act, '법률 제8136호', '2006-12-30')
const act10424 = issueOf(act, '법률 제10424호', '2010-12-30')
const act13548 = issueOf(act, '법률 제13548호', '2015-12-15')
const act16093 = issueOf(act, '법률 제16093호', '2018-12-31')
const act17649 = issueOf(act, '법률 제17649호', '2020-12-22')
const act18583 = issueOf(act, '법률 제18583호', '2021-12-21')

const exportDay = {
  ko: '부칙에 따라 수출하는 날의 법을 적용합니다.',
  en: 'By its clauses the day of export picks the version.',
}

export const customsAct = {
  proofOfConditions: formOf(
    {
      listed_goods: {
        ko: '공고된 세관장확인대상 물품만 세관장이 확인',
        en: 'customs verifies the goods that are on its list',
      },
      all_goods: { ko: '모든 물품을 세관장이 확인', en: 'customs verifies all goods' },
    },
    {
      ko: '수입 조건의 증명과 세관장확인',
      en: 'conditions of import are proved to the customs office, which verifies listed goods',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2001-01-01',
          value: 'listed_goods',
          standing: 'read',
          cite: { ...act6305, article: '제226조제1항·제2항' },
          note: {
            ko: '대상 물품의 별표는 보지 못했습니다. 관세율표 자료의 세관장확인 표시를 씁니다.',
            en: 'The annex of goods was not seen: what the tariff data marks as verified by customs is used.',
          },
        },
      ],
    },
  ),
  dutyRateOrder: formOf(
    {
      concession_if_lower: {
        ko: '양허세율은 기본세율보다 낮을 때에만 적용',
        en: 'a concession rate applies only where it is lower than the basic rate',
      },
      basic_only: { ko: '기본세율만 적용', en: 'the basic rate alone applies' },
    },
    {
      ko: '세율 적용의 우선순위(기본세율과 양허세율)',
      en: 'order of rates: a concession rate applies only where it is lower than the basic rate',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2001-01-01',
          value: 'concession_if_lower',
          standing: 'read',
          cite: { ...act6305, article: '제49조, 제50조제2항·제3항' },
        },
        {
          from: '2019-01-01',
          value: 'concession_if_lower',
          standing: 'read',
          cite: { ...act16093, article: '제49조, 제50조제2항·제3항' },
        },
      ],
    },
  ),
  farmConcession: formOf(
    {
      before_basic: {
        ko: '더 높더라도 양허세율을 먼저 적용',
        en: 'the concession rate goes first, even where it is higher',
      },
      if_lower: {
        ko: '더 낮을 때에만 양허세율을 적용',
        en: 'the concession rate applies only where it is lower',
      },
    },
    {
      ko: '기본세율보다 높게 양허한 농림축산물의 양허세율은 기본세율에 우선(제50조제3항 단서)',
      en: 'the concession rate of certain farm goods comes before the basic rate, even where higher',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2001-01-01',
          value: 'before_basic',
          standing: 'read',
          cite: { ...act6305, article: '제50조제3항 단서' },
        },
      ],
    },
  ),
  nameLending: formOf(
    {
      lending_for_declaration: {
        ko: '납세신고에 쓰도록 명의를 빌려준 사람을 처벌(관세 회피·이득 목적)',
        en: 'who lends a name for a declaration is punished, where it is to avoid duty or for gain',
      },
      name_in_declaration: {
        ko: '타인의 명의로 납세신고한 사람을 처벌(관세 회피·이득 목적)',
        en: "who declares in another's name is punished, where it is to avoid duty or for gain",
      },
      name_in_import: {
        ko: '타인의 명의로 납세신고하거나 탁송품·우편물을 수입한 사람을 처벌(관세 회피·이득 목적)',
        en: "who declares or imports in another's name, to avoid duty or for gain, is punished",
      },
    },
    {
      ko: '명의대여행위죄 등: 타인의 명의를 쓴 납세신고, 탁송품·우편물 수입',
      en: "using or lending another's name for a declaration, or to import express or postal goods",
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2010-01-01',
          value: 'lending_for_declaration',
          standing: 'read',
          cite: { ...act9910, article: '제275조의3' },
        },
        {
          from: '2023-01-01',
          value: 'name_in_declaration',
          standing: 'read',
          cite: { ...act19186, article: '제275조의3' },
        },
        {
          from: '2025-01-01',
          value: 'name_in_import',
          standing: 'read',
          cite: { ...act20608, article: '제275조의3제1항·제2항' },
        },
      ],
    },
  ),
  customsValueFreight: formOf(
    {
      included: { ko: '더함', en: 'added' },
      excluded: { ko: '더하지 않음', en: 'not added' },
    },
    {
      ko: '과세가격에 더하는 운임·보험료(수입항까지)',
      en: 'freight and insurance up to the port of import belong to the customs value',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2001-01-01',
          value: 'included',
          standing: 'read',
          cite: { ...act6305, article: '제30조제1항제6호' },
        },
      ],
    },
  ),
  simplifiedScope: formOf(
    {
      express_and_post: {
        ko: '수입신고하지 않는 우편물과 탁송품에 적용할 수 있음',
        en: 'open to mail that is not declared and to express goods',
      },
    },
    {
      ko: '간이세율을 적용할 수 있는 물품(수입신고하지 않는 우편물, 탁송품)',
      en: 'goods to which simplified rates may apply: post that is not declared, and express goods',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2001-01-01',
          value: 'express_and_post',
          standing: 'read',
          cite: { ...act6305, article: '제81조제1항제2호·제4호' },
        },
        {
          from: '2011-01-01',
          value: 'express_and_post',
          standing: 'read',
          cite: { ...act10424, article: '제81조제1항제2호·제4호' },
        },
        {
          from: '2019-01-01',
          value: 'express_and_post',
          standing: 'read',
          cite: { ...act16093, article: '제81조제1항제2호·제4호' },
        },
        {
          from: '2022-01-01',
          value: 'express_and_post',
          standing: 'read',
          cite: { ...act18583, article: '제81조제1항제2호·제4호' },
        },
      ],
    },
  ),
  postalDay: formOf(
    {
      arrival: {
        ko: '통관우체국에 도착한 날',
        en: 'the day of arrival at the customs post office',
      },
      arrival_unless_declared: {
        ko: '통관우체국에 도착한 날. 수입신고 대상은 신고한 날',
        en: 'the day of arrival; of mail that is to be declared, the day of declaration',
      },
    },
    {
      ko: '우편물의 과세물건 확정일과 적용 법령의 날(통관우체국 도착일, 수입신고 대상은 신고일)',
      en: 'the day of law and rates of postal goods: arrival at the customs post office, or declaration',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2001-01-01',
          value: 'arrival',
          standing: 'read',
          cite: { ...act6305, article: '제16조제8호, 제17조제1호' },
        },
        {
          from: '2007-04-01',
          value: 'arrival_unless_declared',
          standing: 'read',
          cite: { ...act8136, article: '제16조제8호, 제17조제1호' },
          note: {
            ko: '부칙 제2조: 시행 후 최초로 신고하는 우편물부터 수입신고 대상 우편물을 뺍니다.',
            en: 'Clause 2: postal goods that are declared are taken out from the first declaration on.',
          },
        },
      ],
    },
  ),
  goodsReturned: formOf(
    {
      declared: { ko: '반송신고를 하고 되돌림', en: 'returned by a declaration of its own' },
    },
    {
      ko: '물품의 반송(수입통관을 거치지 않고 외국으로 되돌림)',
      en: 'return of goods: sent back abroad without import clearance, by a declaration of its own',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2001-01-01',
          value: 'declared',
          standing: 'read',
          cite: { ...act6305, article: '제241조제1항' },
        },
      ],
    },
  ),
  paymentDays: provision({
    ko: '관세의 납부기한(납세신고 수리일 또는 납부고지를 받은 날부터)',
    en: 'term of payment, from acceptance of the declaration or from the notice of payment',
    unit: 'days',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2001-01-01',
        value: 15,
        standing: 'read',
        cite: { ...act6305, article: '제9조제1항·제2항' },
      },
      {
        from: '2011-01-01',
        value: 15,
        standing: 'read',
        cite: { ...act10424, article: '제9조제1항·제2항' },
      },
      {
        from: '2021-01-01',
        value: 15,
        standing: 'read',
        cite: { ...act17649, article: '제9조제1항·제2항' },
      },
    ],
  }),
  refundMonths: provision({
    ko: '수입한 상태 그대로 수출되는 자가사용물품의 관세를 환급하는 기간',
    en: 'months within which goods for own use that are exported unused have their duty paid back',
    unit: 'months',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2016-01-01',
        value: 6,
        standing: 'read',
        cite: { ...act13548, article: '제106조의2제1항' },
        note: exportDay,
      },
      {
        from: '2022-01-01',
        value: 6,
        standing: 'read',
        cite: { ...act18583, article: '제106조의2제1항' },
        note: exportDay,
      },
      {
        from: '2023-01-01',
        value: 6,
        standing: 'read',
        cite: { ...act19186, article: '제106조의2제1항' },
        note: exportDay,
      },
    ],
  }),
}
