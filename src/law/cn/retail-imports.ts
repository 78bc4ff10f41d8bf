/** 跨境电子商务零售进口: limits, taxes and list of retail imports by cross-border e-commerce. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const policy2016 = issueOf(
  {
    instrument: '중국 국경간 전자상거래 소매수입 세수정책(财关税〔2016〕18号)',
    instrumentEn: 'Tax policy of China on retail imports by e-commerce (财关税〔2016〕18号)',
    url: 'http://www.mof.gov.cn/gp/xxgkml/gss/201603/t20160324_2510682.htm',
  },
  '财关税〔2016〕18号',
  '2016-03-24',
)
const policy2018 = issueOf(
  {
    instrument: '중국 국경간 전자상거래 소매수입 세수정책 보완(财关税〔2018〕49号)',
    instrumentEn: 'Improved tax policy of China on retail imports (财关税〔2018〕49号)',
    url: 'https://policy.mofcom.gov.cn/claw/clawContent.shtml?id=65769',
  },
  '财关税〔2018〕49号',
  '2018-11-29',
)
const supervision = issueOf(
  {
    instrument: '중국 국경간 전자상거래 감독 공고(海关总署公告2018年第194号)',
    instrumentEn: 'Notice of China Customs on e-commerce (海关总署公告2018年第194号)',
    url: 'http://www.customs.gov.cn/customs/302249/302266/302267/2141321/index.html',
  },
  '海关总署公告2018年第194号',
  '2018-12-10',
)
const valuation = issueOf(
  {
    instrument: '중국 수출입화물 징세관리방법(海关总署令)',
    instrumentEn: 'Measures of China Customs on the levy of duties (海关总署令)',
    url: 'http://www.customs.gov.cn/',
  },
  '海关总署令第124号',
  '2005-01-04',
)
const vatNotice = {
  instrument: '중국 증치세율 공고',
  instrumentEn: 'Notice on the VAT rates of China',
  url: 'https://www.gov.cn/gongbao/content/2019/content_5416183.htm',
}
const vat2018 = issueOf(vatNotice, '财税〔2018〕32号', '2018-04-04')
const vat2019 = issueOf(vatNotice, '财政部 税务总局 海关总署公告2019年第39号', '2019-03-20')
const list = {
  instrument: '중국 국경간 전자상거래 소매수입 상품목록(正面清单)',
  instrumentEn: 'List of goods for retail imports by e-commerce of China (正面清单)',
  url: 'https://www.mof.gov.cn/jrttts/202202/t20220221_3788894.htm',
}
const list2018 = issueOf(list, '财政部等13部门公告2018年第157号', '2018-11-20')
const list2019 = issueOf(list, '财政部等13部门公告2019年第96号', '2019-12-24')
const list2022 = issueOf(list, '财政部等8部门公告2022年第7号', '2022-01-28')

const checkedOn = '2026-11-27'
const first = '2016-04-08'
const second = '2019-01-01'
const rate = '1/1000 %'

export const retailImports = {
  singleLimit: provision({
    ko: '한 거래의 한도(과세가격, 이하)',
    en: 'limit of one transaction (taxable price)',
    unit: 'CNY fen',
    checkedOn,
    versions: [
      entered(first, 2_000_00, reported(policy2016, '3')),
      entered(second, 5_000_00, reported(policy2018, '1')),
    ],
  }),
  yearlyLimit: provision({
    ko: '한 사람의 한 해 한도(이하)',
    en: 'limit of one person in a calendar year',
    unit: 'CNY fen',
    checkedOn,
    versions: [
      entered(first, 20_000_00, reported(policy2016, '3')),
      entered(second, 26_000_00, reported(policy2018, '1')),
    ],
  }),
  duty: provision({
    ko: '한도 안의 관세율',
    en: 'duty within the limits',
    unit: rate,
    checkedOn,
    versions: [entered(first, 0, reported(policy2016, '3'))],
  }),
  share: provision({
    ko: '한도 안에서 걷는 수입 증치세·소비세의 비율',
    en: 'share of import VAT and consumption tax that is due within the limits',
    unit: '%',
    checkedOn,
    versions: [entered(first, 70, reported(policy2016, '3'))],
  }),
  overSingle: formOf(
    {
      general_trade: { ko: '일반무역', en: 'general trade' },
      one_item_full_tax: {
        ko: '한 건뿐이고 연간 한도 안이면 세금 전액으로 소매수입, 아니면 일반무역',
        en: 'a retail import with all taxes in full where it is one item within the year, else general trade',
      },
    },
    {
      ko: '한 거래의 한도를 넘는 주문',
      en: 'an order above the limit of one transaction',
      unit: 'form',
      checkedOn,
      versions: [
        entered(first, 'general_trade', remembered(policy2016, '3')),
        entered(second, 'one_item_full_tax', reported(policy2018, '2')),
      ],
    },
  ),
  vat: provision({
    ko: '수입 증치세율',
    en: 'import VAT',
    unit: rate,
    checkedOn,
    versions: [
      entered('2018-05-01', 16_000, remembered(vat2018, '1')),
      entered('2019-04-01', 13_000, reported(vat2019, '1')),
    ],
  }),
  vatReduced: provision({
    ko: '수입 증치세율(도서·음반 등)',
    en: 'import VAT on books, recordings and the like',
    unit: rate,
    checkedOn,
    versions: [
      entered('2018-05-01', 10_000, remembered(vat2018, '1')),
      entered('2019-04-01', 9_000, remembered(vat2019, '1')),
    ],
  }),
  listLines: provision({
    ko: '상품목록의 8자리 번호 수',
    en: 'eight-digit lines on the list of goods',
    unit: 'lines',
    checkedOn,
    versions: [
      entered(second, 1_321, reported(list2018, 'annex')),
      entered('2020-01-01', 1_413, remembered(list2019, 'annex')),
      entered('2022-03-01', 1_476, reported(list2022, 'annex')),
    ],
  }),
  documents: formOf(
    {
      not_asked: { ko: '통일된 규정을 보지 못함', en: 'no common rule was seen' },
      three_matched: {
        ko: '주문·지급·물류 세 전자문서가 서로 맞아야 함',
        en: 'order, payment and logistics are sent as data and have to agree',
      },
    },
    {
      ko: '주문·지급·물류의 대조(三单对碰)',
      en: 'matching of order, payment and logistics (三单对碰)',
      unit: 'form',
      checkedOn,
      versions: [entered(second, 'three_matched', reported(supervision, '6'))],
    },
  ),
  exchange: formOf(
    {
      third_wednesday: {
        ko: '전달 셋째 수요일의 환율을 그달에 씀',
        en: 'the rate of the third Wednesday of the month before holds for a month',
      },
      day_of_entry: { ko: '신고한 날의 환율', en: 'the rate of the day of declaration' },
    },
    {
      ko: '과세가격의 환율',
      en: 'rate of exchange of the taxable price',
      unit: 'form',
      checkedOn,
      versions: [entered(first, 'third_wednesday', remembered(valuation, '38'))],
    },
  ),
}
