/** 高档化妆品: which cosmetics bear consumption tax. */
import { issueOf, provision } from '../provision.js'
import { entered, reported } from '../versions.js'

const notice = issueOf(
  {
    instrument: '중국 화장품 소비세 조정 통지(财税〔2016〕103号)',
    instrumentEn: 'Notice of China on the consumption tax on cosmetics (财税〔2016〕103号)',
    url: 'https://shanghai.chinatax.gov.cn/zcfw/zcfgk/xfs/201610/t427459.html',
  },
  '财税〔2016〕103号',
  '2016-09-30',
)

const checkedOn = '2026-11-27'
const start = '2016-10-01'

export const cosmeticsTax = {
  rate: provision({
    ko: '고급 화장품의 소비세율',
    en: 'consumption tax on high-end cosmetics',
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, 15_000, reported(notice, '2'))],
  }),
  perGram: provision({
    ko: '고급 화장품의 가격(증치세를 뺀 1 g·1 ml의 값, 이상)',
    en: 'price of a gram or millilitre without VAT from which cosmetics are high-end',
    unit: 'CNY fen',
    checkedOn,
    versions: [entered(start, 10_00, reported(notice, '1'))],
  }),
  perSheet: provision({
    ko: '고급 화장품의 가격(증치세를 뺀 한 장의 값, 이상)',
    en: 'price of a sheet without VAT from which cosmetics are high-end',
    unit: 'CNY fen',
    checkedOn,
    versions: [entered(start, 15_00, reported(notice, '1'))],
  }),
}
