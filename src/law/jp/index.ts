/** The law of Japan that a parcel from Korea meets. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const act = {
  instrument: '일본 관세정률법',
  instrumentEn: 'Customs Tariff Act of Japan',
  url: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1006_e.htm',
}
const own = issueOf(act, '関税定率法', '1910-04-15')
const temporary = issueOf(
  { ...act, instrument: '일본 관세정률법 별표의 부표(간이세율)' },
  '関税定率法 第3条の3',
  '',
)
const consumption = issueOf(
  {
    instrument: '일본 소비세법',
    instrumentEn: 'Consumption Tax Act of Japan',
    url: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1111_e.htm',
  },
  '消費税法',
  '2019-10-01',
)
const medicines = issueOf(
  {
    instrument: '일본 약기법 운용(개인수입)',
    instrumentEn: 'Pharmaceutical and Medical Device Act, personal imports',
    url: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1806_e.htm',
  },
  '薬機法',
  '',
)

const checkedOn = '2026-11-27'
const start = '2019-10-01'
const rate = '1/1000 %'

const band = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko, en, unit: rate, checkedOn },
    versions: [entered(start, value, remembered(temporary, 'annex'))],
  })

const tax = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko, en, unit: rate, checkedOn },
    versions: [entered(start, value, reported(consumption, '29, 地方税法 72の83'))],
  })

export const customsTariffAct = {
  exemptLimit: provision({
    ko: '소액면세 한도(과세가격 합계)',
    en: 'customs value in all up to which goods are free',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 10_000, reported(own, '14 no. 18'))],
  }),
  personalFactor: provision({
    ko: '개인적 사용 물품의 과세가격 비율(해외 소매가격에 곱함)',
    en: 'share of the retail price abroad that is the customs value of goods for personal use',
    unit: '%',
    checkedOn,
    versions: [
      entered(start, 60, reported(own, '4の6(2)'), {
        ko: '2026년 세제개정으로 폐지가 결정되었으나 시행일을 찾지 못했습니다. 폐지 뒤의 답은 틀립니다.',
        en: 'Its end was decided in 2026; the first day was not found. Answers after it are wrong.',
      }),
    ],
  }),
  simplifiedLimit: provision({
    ko: '간이세율을 쓰는 과세가격 합계 한도',
    en: 'customs value in all up to which simplified rates are used',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 200_000, reported(own, '3の3'))],
  }),
  baseUnit: provision({
    ko: '과세표준의 단위(미만 버림)',
    en: 'taxable bases are cut to so many yen',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 1_000, reported(own, '国税通則法 118'))],
  }),
  taxUnit: provision({
    ko: '세액의 단위(미만 버림)',
    en: 'taxes are cut to so many yen',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 100, reported(own, '国税通則法 119'))],
  }),
  bandFur: band('간이세율: 모피 등', 'simplified rate: fur and the like', 20_000),
  bandDrink: band('간이세율: 커피·차 등', 'simplified rate: coffee, tea and the like', 15_000),
  bandGarment: band('간이세율: 의류(편물 제외)', 'simplified rate: garments, not knitted', 10_000),
  bandPlastic: band('간이세율: 플라스틱·유리·가구·완구 등', 'simplified rate: plastics, glass, toys', 3_000),
  bandFree: band('간이세율: 고무·종이·도자기 등', 'simplified rate: rubber, paper, ceramics', 0),
  bandOther: band('간이세율: 그 밖의 물품', 'simplified rate: other goods', 5_000),
  postFee: provision({
    ko: '우체국 통관 수수료(과세 우편물 한 통)',
    en: 'fee of the post for a parcel that is taxed',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 200, reported(own, '日本郵便'))],
  }),
  exchange: formOf(['customs_week'], {
    ko: '환율: 세관장이 매주 공시하는 환율',
    en: 'rate of exchange: published by customs for each week',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'customs_week', remembered(own, '4の7'))],
  }),
}

export const consumptionTaxAct = {
  national: tax('소비세(국세)', 'consumption tax, national part', 7_800),
  nationalFood: tax('소비세(국세, 식품)', 'consumption tax on food, national part', 6_240),
  localTop: provision({
    ko: '지방소비세: 국세에 곱하는 분자',
    en: 'local tax: so many parts of the national one',
    unit: '1/78',
    checkedOn,
    versions: [entered(start, 22, reported(consumption, '地方税法 72の83'))],
  }),
  localBottom: provision({
    ko: '지방소비세: 국세에 곱하는 분모',
    en: 'local tax: of so many parts',
    unit: '1',
    checkedOn,
    versions: [entered(start, 78, reported(consumption, '地方税法 72の83'))],
  }),
  smallGoods: formOf(['free_where_duty_is', 'seller_charges'], {
    ko: '소액 물품의 소비세',
    en: 'consumption tax on small goods',
    unit: 'form',
    checkedOn,
    versions: [
      entered(start, 'free_where_duty_is', reported(consumption, '輸徴法 13')),
      entered('2028-04-01', 'seller_charges', reported(consumption, 'FY2026 reform')),
    ],
  }),
}

export const medicineAct = {
  cosmeticPieces: provision({
    ko: '개인 사용 화장품의 수량(품목마다, 이하)',
    en: 'cosmetics for personal use, pieces of each item at most',
    unit: 'pieces',
    checkedOn,
    versions: [entered(start, 24, reported(medicines, 'personal imports'))],
  }),
}

export const jp = { customsTariffAct, consumptionTaxAct, medicineAct }

export type JapaneseLaw = typeof jp
