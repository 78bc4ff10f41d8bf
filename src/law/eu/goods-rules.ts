/** What the European Union asks of goods besides duty. */
import { formOf, issueOf } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const site = 'https://eur-lex.europa.eu/eli/reg'
const safety = issueOf(
  {
    instrument: '일반제품안전규칙 (EU) 2023/988',
    instrumentEn: 'General Product Safety Regulation (EU) 2023/988',
    url: `${site}/2023/988/oj/eng`,
  },
  '2023/988',
  '2023-05-23',
)
const cosmetics = issueOf(
  {
    instrument: '화장품규칙 (EC) 1223/2009',
    instrumentEn: 'Cosmetics Regulation (EC) No 1223/2009',
    url: `${site}/2009/1223/oj/eng`,
  },
  '1223/2009',
  '2009-12-22',
)
const surveillance = issueOf(
  {
    instrument: '시장감시규칙 (EU) 2019/1020',
    instrumentEn: 'Market Surveillance Regulation (EU) 2019/1020',
    url: `${site}/2019/1020/oj/eng`,
  },
  '2019/1020',
  '2019-06-25',
)
const identifiers = issueOf(
  {
    instrument: '시행규칙 (EU) 2026/1200',
    instrumentEn: 'Implementing Regulation (EU) 2026/1200',
    url: `${site}/2026/1200/oj/eng`,
  },
  '2026/1200',
  '2026-06-08',
)
const advance = issueOf(
  {
    instrument: '관세법전 위임규칙 (EU) 2015/2446',
    instrumentEn: 'Union Customs Code, Delegated Regulation (EU) 2015/2446',
    url: `${site}/2015/2446/oj/eng`,
  },
  '2015/2446',
  '2015-12-29',
)

const checkedOn = '2026-11-27'
const asking = {
  not_asked: { ko: '요구하지 않음', en: 'not asked for' },
  asked: { ko: '요구함', en: 'asked for' },
}

export const goodsRules = {
  responsiblePerson: formOf(asking, {
    ko: '유럽연합 안의 책임자(GPSR)',
    en: 'a responsible person in the Union (GPSR)',
    unit: 'form',
    checkedOn,
    versions: [
      entered('2021-07-01', 'not_asked', remembered(safety, 'art. 16')),
      entered('2024-12-13', 'asked', remembered(safety, 'art. 16')),
    ],
  }),
  cosmetics: formOf(asking, {
    ko: '화장품 책임자와 CPNP 통지',
    en: 'a responsible person and the notification (CPNP) of cosmetics',
    unit: 'form',
    checkedOn,
    versions: [entered('2013-07-11', 'asked', remembered(cosmetics, 'arts. 4, 13'))],
  }),
  markedGoods: formOf(asking, {
    ko: 'CE 표시 물품의 책임 사업자',
    en: 'a responsible operator for goods with the CE mark',
    unit: 'form',
    checkedOn,
    versions: [entered('2021-07-16', 'asked', remembered(surveillance, 'art. 4'))],
  }),
  identifiers: formOf(
    { ...asking, voluntary: { ko: '적을 수 있음', en: 'may be given' } },
    {
      ko: '신고의 상품 식별자(판매자·제조자)',
      en: 'product identifiers (merchant and maker) in the declaration',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2021-07-01', 'not_asked', reported(identifiers, '(before it)')),
        entered('2026-07-01', 'voluntary', reported(identifiers, 'annex (text not seen)')),
        entered('2026-11-01', 'asked', reported(identifiers, 'annex (text not seen)')),
      ],
    },
  ),
  advanceData: formOf(asking, {
    ko: '우편물 사전 전자자료(ITMATT)',
    en: 'electronic advance data for mail (ITMATT)',
    unit: 'form',
    checkedOn,
    versions: [entered('2021-03-15', 'asked', remembered(advance, 'art. 113a (ICS2)'))],
  }),
}
