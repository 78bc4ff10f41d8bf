/** VAT of the European Union on goods from outside, and the standard rates of members that are known. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported, sold } from '../versions.js'

const directive = issueOf(
  {
    instrument: '유럽연합 부가가치세 지침 2006/112/EC',
    instrumentEn: 'VAT Directive 2006/112/EC',
    url: 'https://eur-lex.europa.eu/eli/dir/2006/112/oj/eng',
  },
  '2017/2455',
  '2017-12-29',
)
const guidance = issueOf(
  {
    instrument: '유럽연합 집행위원회 안내',
    instrumentEn: 'Commission notes on VAT in e-commerce',
    url: 'https://vat-one-stop-shop.ec.europa.eu/',
  },
  'VAT note of 2026-06-16',
  '2026-06-16',
)
const germanCustoms = issueOf(
  { instrument: '독일 관세청 안내', instrumentEn: 'German customs', url: 'https://www.zoll.de/' },
  'zoll.de',
  '',
)
const members = issueOf(
  {
    instrument: '회원국의 부가가치세법',
    instrumentEn: 'VAT acts of the members',
    url: 'https://taxation-customs.ec.europa.eu/',
  },
  'members',
  '',
)

const checkedOn = '2026-11-27'
const start = '2021-07-01'
const unit = 'EUR cents'
const rateUnit = '1/1000 %'

const rateOf = (ko: string, en: string, value: number) =>
  provision({
    ko: `부가가치세 표준세율: ${ko}`,
    en: `standard rate of VAT: ${en}`,
    unit: rateUnit,
    checkedOn,
    versions: [entered(start, value, remembered(members, `standard rate, ${en}`))],
  })

export const valueAddedTax = {
  iossLimit: provision({
    ko: 'IOSS를 쓸 수 있는 한도(내재가치)',
    en: 'intrinsic value up to which IOSS may be used',
    unit,
    checkedOn,
    versions: [sold(start, 150_00, reported(directive, 'art. 369l'))],
  }),
  excisedUnderIoss: formOf(
    {
      outside: { ko: 'IOSS를 쓸 수 없음', en: 'outside IOSS' },
      inside: { ko: 'IOSS를 쓸 수 있음', en: 'inside IOSS' },
    },
    {
      ko: '소비세 물품(주류·담배)의 IOSS',
      en: 'goods under excise (alcohol, tobacco) and IOSS',
      unit: 'form',
      checkedOn,
      versions: [sold(start, 'outside', remembered(directive, 'art. 369l'))],
    },
  ),
  itemDutyInBase: formOf(
    {
      outside_ioss: { ko: 'IOSS가 아닐 때만 듦', en: 'outside IOSS only' },
      always: { ko: '언제나 듦', en: 'always' },
    },
    {
      ko: '정액 관세가 부가가치세 과세표준에 드는지',
      en: 'whether the duty for item types is in the base of VAT',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2026-07-01', 'outside_ioss', reported(guidance, 'arts. 85, 86 (text not seen)'), {
          ko: '출처가 갈립니다: 언제나 과세한다는 글이 하나 있고, 판매자가 값에 넣어 받으면 IOSS에서도 과세한다고 합니다.',
          en: 'Sources disagree: one says always; and under IOSS too where the seller bills it in the price.',
        }),
      ],
    },
  ),
  germanLeast: provision({
    ko: '독일: 이보다 적은 수입 부가가치세는 걷지 않음',
    en: 'Germany: import VAT below this is not levied',
    unit,
    checkedOn,
    versions: [entered(start, 1_00, reported(germanCustoms, 'import VAT below 1 euro'))],
  }),
}

export const standardRates = {
  de: rateOf('독일', 'Germany', 19_000),
  fr: rateOf('프랑스', 'France', 20_000),
  it: rateOf('이탈리아', 'Italy', 22_000),
  es: rateOf('스페인', 'Spain', 21_000),
  nl: rateOf('네덜란드', 'Netherlands', 21_000),
  pl: rateOf('폴란드', 'Poland', 23_000),
  se: rateOf('스웨덴', 'Sweden', 25_000),
  ie: rateOf('아일랜드', 'Ireland', 23_000),
  hu: rateOf('헝가리', 'Hungary', 27_000),
  lu: provision({
    ko: '부가가치세 표준세율: 룩셈부르크',
    en: 'standard rate of VAT: Luxembourg',
    unit: rateUnit,
    checkedOn,
    versions: [
      entered(start, 17_000, remembered(members, 'standard rate, Luxembourg')),
      entered('2023-01-01', 16_000, remembered(members, 'standard rate, Luxembourg (2023)')),
      entered('2024-01-01', 17_000, remembered(members, 'standard rate, Luxembourg')),
    ],
  }),
}
