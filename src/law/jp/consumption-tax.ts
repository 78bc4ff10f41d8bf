/** 消費税 and 地方消費税 at import, and who charges them on small goods. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, reported } from '../versions.js'

const url = 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1111_e.htm'
const taxAct = {
  instrument: '일본 소비세법(消費税法)',
  instrumentEn: 'Consumption Tax Act of Japan (消費税法)',
  url,
}
const localAct = {
  instrument: '일본 지방세법(地方税法)',
  instrumentEn: 'Local Tax Act of Japan (地方税法)',
  url,
}
const era2014 = issueOf(taxAct, '平成24年法律第68号', '2012-08-22')
const era2019 = issueOf(taxAct, '平成28年法律第85号', '2016-11-28')
const local2014 = issueOf(localAct, '平成24年法律第69号', '2012-08-22')
const local2019 = issueOf(localAct, '平成28年法律第86号', '2016-11-28')
const collection = issueOf(
  {
    instrument: '일본 수입품 내국소비세 징수법(輸徴法)',
    instrumentEn: 'Act on Collection of Internal Taxes on Imports of Japan (輸徴法)',
    url,
  },
  '昭和30年法律第37号',
  '1955-06-30',
)
const reform2026 = issueOf(
  {
    instrument: '일본 2026년도 세제개정(令和8年度税制改正)',
    instrumentEn: 'Tax reform of Japan for 2026 (令和8年度税制改正)',
    url: 'https://www.nagashima.com/publications/publication20251224-1/',
  },
  '令和8年度税制改正の大綱(2025-12)',
  '2025-12-19',
)

const checkedOn = '2026-11-27'
const first = '2014-04-01'
const second = '2019-10-01'
const unit = '1/1000 %'

export const consumptionTax = {
  national: provision({
    ko: '수입 소비세(국세)',
    en: 'consumption tax at import, national part',
    unit,
    checkedOn,
    versions: [
      entered(first, 6_300, reported(era2014, 'art. 29')),
      entered(second, 7_800, reported(era2019, 'art. 29')),
    ],
  }),
  nationalFood: provision({
    ko: '수입 소비세(국세, 주류가 아닌 식품)',
    en: 'consumption tax at import on food other than drinks with alcohol, national part',
    unit,
    checkedOn,
    versions: [
      entered(first, 6_300, reported(era2014, 'art. 29')),
      entered(second, 6_240, reported(era2019, 'art. 29, item 2')),
    ],
  }),
  localShare: provision({
    ko: '지방소비세: 국세에 곱하는 분수의 분자',
    en: 'local consumption tax: numerator of its share of the national part',
    unit: 'parts',
    checkedOn,
    versions: [
      entered(first, 17, reported(local2014, 'art. 72-83')),
      entered(second, 22, reported(local2019, 'art. 72-83')),
    ],
  }),
  localWhole: provision({
    ko: '지방소비세: 국세에 곱하는 분수의 분모',
    en: 'local consumption tax: denominator of its share of the national part',
    unit: 'parts',
    checkedOn,
    versions: [
      entered(first, 63, reported(local2014, 'art. 72-83')),
      entered(second, 78, reported(local2019, 'art. 72-83')),
    ],
  }),
  smallGoods: formOf(
    {
      free_where_duty_is: {
        ko: '관세가 소액 면세되면 소비세도 면세',
        en: 'free where duty is, as goods of small value',
      },
      seller_charges: {
        ko: '판매자나 플랫폼이 판매할 때 걷음',
        en: 'charged at the sale by the seller or the platform',
      },
    },
    {
      ko: '소액 물품의 소비세',
      en: 'consumption tax on goods of small value',
      unit: 'form',
      checkedOn,
      versions: [
        entered(first, 'free_where_duty_is', reported(collection, 'art. 13')),
        entered('2028-04-01', 'seller_charges', reported(reform2026, '特定少額資産'), {
          ko: '등록한 판매자의 물품은 수입할 때 면세됩니다. 성립한 법률을 보지 못했습니다.',
          en: 'Goods of registered sellers are then free at import. The enacted law was not seen.',
        }),
      ],
    },
  ),
}
