/** The law of China that a parcel from Korea meets: retail imports and personal mail. */
import { issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const site = 'http://gss.mof.gov.cn/'
const retail = issueOf(
  { instrument: '재관세 2018-49호', instrumentEn: 'Notice 财关税〔2018〕49号', url: site },
  '财关税〔2018〕49号',
  '2018-11-29',
)
const cosmetics = issueOf(
  { instrument: '재세 2016-103호', instrumentEn: 'Notice 财税〔2016〕103号', url: site },
  '财税〔2016〕103号',
  '2016-09-30',
)
const mail = issueOf(
  { instrument: '세위회공고 2019-17호', instrumentEn: 'Notice 税委会公告2019-17', url: site },
  '税委会公告2019-17',
  '2019-04-08',
)
const parcels = issueOf(
  { instrument: '해관총서공고 2010-43호', instrumentEn: 'GACC notice 2010-43', url: site },
  '海关总署公告2010-43',
  '2010-07-02',
)

const checkedOn = '2026-11-27'
const start = '2019-04-09'
const unit = '1/1000 %'

const money = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko, en, unit: 'CNY fen', checkedOn },
    versions: [entered('2019-01-01', value, reported(retail, '1'))],
  })

const mailRate = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko, en, unit, checkedOn },
    versions: [entered(start, value, reported(mail, 'annex'))],
  })

export const retailImports = {
  singleLimit: money('국경간 소매수입 1회 한도', 'retail imports: limit of one order', 5_000_00),
  yearlyLimit: money('국경간 소매수입 연간 한도', 'retail imports: limit of a year', 26_000_00),
  share: provision({
    ko: '한도 안에서 매기는 세금의 비율',
    en: 'share of the taxes that is levied within the limits',
    unit: '%',
    checkedOn,
    versions: [entered('2019-01-01', 70, reported(retail, '2'))],
  }),
  vat: provision({
    ko: '수입 증치세율',
    en: 'import VAT',
    ...{ unit, checkedOn },
    versions: [entered('2019-04-01', 13_000, reported(retail, '财政部 税务总局 海关总署 公告2019-39'))],
  }),
  vatBooks: provision({
    ko: '수입 증치세율(도서 등)',
    en: 'import VAT on books and the like',
    ...{ unit, checkedOn },
    versions: [entered('2019-04-01', 9_000, remembered(retail, '公告2019-39'))],
  }),
  cosmeticsTax: provision({
    ko: '고급 화장품 소비세율',
    en: 'consumption tax on high-end cosmetics',
    ...{ unit, checkedOn },
    versions: [entered('2016-10-01', 15_000, reported(cosmetics, '1'))],
  }),
  highEndByWeight: provision({
    ko: '고급 화장품의 가격(1 g 또는 1 ml, 이상)',
    en: 'price of a gram or ml from which cosmetics are high-end',
    unit: 'CNY fen',
    checkedOn,
    versions: [entered('2016-10-01', 10_00, reported(cosmetics, '1'))],
  }),
  highEndByPiece: provision({
    ko: '고급 화장품의 가격(1장·1개, 이상)',
    en: 'price of a sheet or piece from which cosmetics are high-end',
    unit: 'CNY fen',
    checkedOn,
    versions: [entered('2016-10-01', 15_00, reported(cosmetics, '1'))],
  }),
}

export const personalMail = {
  lowRate: mailRate('행우세(식품·도서·완구·컴퓨터 등)', 'mail tax on food, books, toys, computers', 13_000),
  middleRate: mailRate('행우세(의류·화장품·사진기 등)', 'mail tax on textiles, cosmetics, cameras', 20_000),
  highRate: mailRate('행우세(술·담배·보석·고급 화장품 등)', 'mail tax on liquor, jewellery, high-end cosmetics', 50_000),
  waiver: provision({
    ko: '걷지 않는 행우세(이하)',
    en: 'mail tax up to this is waived',
    unit: 'CNY fen',
    checkedOn,
    versions: [entered('2010-09-01', 50_00, reported(parcels, '1'))],
  }),
  valueLimit: provision({
    ko: '개인 우편물의 가격 한도',
    en: 'highest value of personal mail',
    unit: 'CNY fen',
    checkedOn,
    versions: [entered('2010-09-01', 1_000_00, reported(parcels, '2'))],
  }),
  exchange: provision({
    ko: '환율: 세관이 달마다 정하는 환율(전월 셋째 수요일)',
    en: 'rate of exchange: of the third Wednesday of the month before',
    unit: 'week',
    checkedOn,
    versions: [entered('2019-01-01', 3, remembered(parcels, '海关总署令124'))],
  }),
}

export const cn = { retailImports, personalMail }

export type ChineseLaw = typeof cn
