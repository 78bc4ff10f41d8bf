/** 関税定率法 and what stands beside it: customs value, small values, roundings, the fee of the post. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const tariffAct = issueOf(
  {
    instrument: '일본 관세정률법(関税定率法)',
    instrumentEn: 'Customs Tariff Act of Japan (関税定率法)',
    url: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1006_e.htm',
  },
  '明治43年法律第54号',
  '1910-04-15',
)
const bill2026 = issueOf(
  {
    instrument: '일본 관세정률법(関税定率法)',
    instrumentEn: 'Customs Tariff Act of Japan (関税定率法)',
    url: 'https://www.mof.go.jp/about_mof/bills/221diet/kz20260220g.html',
  },
  '関税定率法等の一部を改正する法律案(2026-02-20)',
  '2026-02-20',
)
const decree = issueOf(
  {
    instrument: '일본 관세정률법 시행령(関税定率法施行令)',
    instrumentEn: 'Enforcement Order of the Customs Tariff Act (関税定率法施行令)',
    url: 'https://www.kanzei.or.jp/kanzei_law/329CO0000000155.ja.html',
  },
  '昭和29年政令第155号',
  '',
)
const generalRules = issueOf(
  {
    instrument: '일본 국세통칙법(国税通則法)',
    instrumentEn: 'Act on General Rules for National Taxes of Japan (国税通則法)',
    url: 'https://laws.e-gov.go.jp/law/337AC0000000066',
  },
  '昭和37年法律第66号',
  '1962-04-02',
)
const post = issueOf(
  {
    instrument: '일본 세관 안내(국제우편 6101)',
    instrumentEn: 'Japan Customs, answer 6101 (international mail)',
    url: 'https://www.customs.go.jp/tetsuzuki/c-answer/kokusaiyubin/6101_jr.htm',
  },
  'カスタムスアンサー 6101',
  '',
)

const checkedOn = '2026-11-27'
const start = '2014-04-01'

export const customsTariff = {
  exemptLimit: provision({
    ko: '소액 면세 한도(과세가격의 합계, 이하)',
    en: 'customs value in all up to which goods are free',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 10_000, reported(tariffAct, 'art. 14, item 18'))],
  }),
  exemptExclusions: formOf(
    {
      listed_goods: {
        ko: '시행령 제16조의3의 물품(가죽 제품, 편물 의류, 신발 등)은 면세되지 않음',
        en: 'goods of art. 16-3 of the order (leather goods, knitwear, footwear) are not free',
      },
      none: { ko: '모두 면세', en: 'all goods are free' },
    },
    {
      ko: '소액 면세에서 빠지는 물품',
      en: 'goods that the small-value relief leaves out',
      unit: 'form',
      checkedOn,
      versions: [entered(start, 'listed_goods', reported(decree, 'art. 16-3'))],
    },
  ),
  personalValue: formOf(
    {
      factor: {
        ko: '해외 소매가격에 비율을 곱함(운임·보험료를 더하지 않음)',
        en: 'a share of the retail price abroad, without freight and insurance',
      },
      not_known: { ko: '알지 못함', en: 'not known' },
    },
    {
      ko: '개인적 사용 물품의 과세가격',
      en: 'customs value of goods for personal use',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'factor', reported(tariffAct, 'art. 4-6(2)')),
        entered('2028-04-01', 'not_known', reported(bill2026, 'art. 4-6(2)'), {
          ko: '비율이 끝나는 날을 알지 못합니다. 법률안 요지를 옮긴 글이 말하는 이날부터는 답하지 않습니다.',
          en: 'The end of the share is not known: no answer from the day that a quoted outline names.',
        }),
      ],
    },
  ),
  factorDispute: formOf(
    {
      none: { ko: '다툼 없음', en: 'none' },
      end_disputed: {
        ko: '비율이 이미 끝났다는 글과 2028-04-01에 끝난다는 글이 갈림',
        en: 'some say that the factor has ended, others that it ends on 2028-04-01',
      },
    },
    {
      ko: '개인적 사용 비율의 끝에 관한 다툼',
      en: 'whether the end of the personal factor is disputed',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'none', reported(tariffAct, 'art. 4-6(2)')),
        entered('2026-04-01', 'end_disputed', remembered(bill2026, 'art. 4-6(2)')),
      ],
    },
  ),
  personalFactor: provision({
    ko: '개인적 사용 물품의 비율(해외 소매가격에 곱함)',
    en: 'the share of the retail price abroad for goods for personal use',
    unit: '%',
    checkedOn,
    versions: [entered(start, 60, reported(tariffAct, 'art. 4-6(2)'))],
  }),
  baseUnit: provision({
    ko: '과세표준의 단위(미만 버림)',
    en: 'taxable bases are cut down to whole',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 1_000, reported(generalRules, 'art. 118(1)'))],
  }),
  taxUnit: provision({
    ko: '세액의 단위(미만 버림)',
    en: 'taxes are cut down to whole',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 100, reported(generalRules, 'art. 119(1)'))],
  }),
  exchange: formOf(
    {
      customs_week: {
        ko: '신고한 주에 쓰도록 세관이 알리는 환율(지지난 주의 평균)',
        en: 'the rate that customs publishes for the week of declaration (mean of the week before last)',
      },
      day_of_sale: { ko: '판매한 날의 환율', en: 'the rate of the day of sale' },
    },
    {
      ko: '과세가격의 환율',
      en: 'rate of exchange of the customs value',
      unit: 'form',
      checkedOn,
      versions: [entered(start, 'customs_week', reported(tariffAct, 'art. 4-7'))],
    },
  ),
  postFee: provision({
    ko: '일본우편의 통관 취급 수수료(과세된 우편물 하나)',
    en: 'handling fee of Japan Post for a parcel that is taxed',
    unit: 'JPY',
    checkedOn,
    versions: [entered(start, 200, reported(post, '6101'))],
  }),
}
