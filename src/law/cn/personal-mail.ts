/** 行邮税: the tax on personal parcels, its bands, and the value that a personal parcel may have. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const tariff = issueOf(
  {
    instrument: '중국 입국 물품 수입세 조정 공고(税委会公告2019-17号)',
    instrumentEn: 'Notice of China on the tax on personal articles (税委会公告2019-17号)',
    url: 'http://gss.mof.gov.cn/',
  },
  '税委会公告2019-17号',
  '2019-04-08',
)
const parcels = issueOf(
  {
    instrument: '중국 개인 우편물 관리 공고(海关总署公告2010年第43号)',
    instrumentEn: 'Notice of China Customs on personal mail (海关总署公告2010年第43号)',
    url: 'http://www.customs.gov.cn/',
  },
  '海关总署公告2010年第43号',
  '2010-07-02',
)
const classes = issueOf(
  {
    instrument: '중국 입국 물품 분류표·완세가격표(归类表·完税价格表)',
    instrumentEn: 'Classes and prices of personal articles of China (归类表·完税价格表)',
    url: 'http://www.customs.gov.cn/',
  },
  '海关总署公告2019年第63号',
  '2019-04-09',
)

const checkedOn = '2026-11-27'
const bands = '2019-04-09'
const limits = '2010-09-01'

const band = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko: `행우세 ${ko}`, en: `tax on personal articles, ${en}`, unit: '1/1000 %', checkedOn },
    versions: [entered(bands, value, reported(tariff, 'annex'))],
  })

const amount = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko, en, unit: 'CNY fen', checkedOn },
    versions: [entered(limits, value, reported(parcels, '1-2'))],
  })

const words = {
  low: { ko: '1단계', en: 'the first band' },
  middle: { ko: '2단계', en: 'the second band' },
  high: { ko: '3단계', en: 'the third band' },
}

const bandOf = (
  ko: string,
  en: string,
  value: keyof typeof words,
  as: typeof reported = reported,
) =>
  formOf(words, {
    ko: `행우세 단계: ${ko}`,
    en: `band of the tax on personal articles: ${en}`,
    unit: 'form',
    checkedOn,
    versions: [entered(bands, value, as(classes, 'annex'))],
  })

export const personalMail = {
  low: band('1단계', 'first band', 13_000),
  middle: band('2단계', 'second band', 20_000),
  high: band('3단계', 'third band', 50_000),
  food: bandOf('식품', 'food', 'low'),
  reading: bandOf('도서·음반·완구', 'books, recordings, toys', 'low'),
  medicine: bandOf('의약품', 'medicines', 'low', remembered),
  clothing: bandOf('의류·신발·가방', 'clothing, shoes, bags', 'middle'),
  cosmetics: bandOf('화장품', 'cosmetics', 'middle'),
  costumeJewellery: bandOf('모조 장신구', 'imitation jewellery', 'middle', remembered),
  jewellery: bandOf('귀금속 장신구', 'jewellery', 'high'),
  highEndCosmetics: bandOf('고급 화장품', 'high-end cosmetics', 'high'),
  liquorTobacco: bandOf('술·담배', 'drinks with alcohol, tobacco', 'high'),
  computers: bandOf('컴퓨터', 'computers', 'low'),
  earphones: bandOf('이어폰·헤드폰', 'earphones and headphones', 'middle', remembered),
  waiver: amount('걷지 않는 행우세(이하)', 'tax on a parcel up to which none is taken', 50_00),
  valueLimit: amount('개인 우편물의 값 한도(이하)', 'highest value of a personal parcel', 1_000_00),
  valueLimitNear: amount(
    '개인 우편물의 값 한도(홍콩·마카오·대만에서 보낼 때, 이하)',
    'highest value of a personal parcel sent from Hong Kong, Macao or Taiwan',
    800_00,
  ),
  priceBase: formOf(
    {
      price_list: {
        ko: '세관의 완세가격표(없거나 두 배 넘게 다르면 실제 가격)',
        en: 'the customs price list (the price paid where it has none, or differs more than twofold)',
      },
      price_paid: { ko: '실제 가격', en: 'the price paid' },
    },
    {
      ko: '행우세의 과세가격',
      en: 'taxable price of personal articles',
      unit: 'form',
      checkedOn,
      versions: [entered(limits, 'price_list', reported(classes, 'annex'))],
    },
  ),
}
