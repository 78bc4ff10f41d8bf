/** Duty of the European Union on small consignments: Regulations 1186/2009 and 2026/382. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const site = 'https://eur-lex.europa.eu/eli/reg'
const relief = issueOf(
  {
    instrument: '유럽연합 규칙 (EC) 1186/2009',
    instrumentEn: 'Regulation (EC) No 1186/2009',
    url: `${site}/2009/1186/oj/eng`,
  },
  '1186/2009',
  '2009-12-10',
)
const itemDuty = issueOf(
  {
    instrument: '유럽연합 규칙 (EU) 2026/382',
    instrumentEn: 'Council Regulation (EU) 2026/382',
    url: `${site}/2026/382/oj/eng`,
  },
  '2026/382',
  '2026-02-18',
)
const agreement = issueOf(
  {
    instrument: '한·유럽연합 자유무역협정 원산지 의정서',
    instrumentEn: 'EU-Korea agreement, protocol on origin',
    url: 'https://eur-lex.europa.eu/eli/agree_internation/2011/265/oj/eng',
  },
  '2011/265/EU',
  '2011-05-14',
)
const code = issueOf(
  {
    instrument: '유럽연합 관세법전 (EU) 952/2013',
    instrumentEn: 'Union Customs Code (EU) No 952/2013',
    url: 'https://eur-lex.europa.eu/eli/reg/2013/952/oj/eng',
  },
  '952/2013',
  '',
)

const checkedOn = '2026-11-27'
const start = '2021-07-01'
const threeEuros = '2026-07-01'
const unit = 'EUR cents'

const since = {
  ko: '기억에 따른 것이고, 첫날을 찾지 못해 이날부터로 두었습니다.',
  en: 'From memory; its first day was not found: held from this day.',
}

export const customsDuty = {
  smallConsignments: formOf(
    {
      relief: { ko: '관세 면제', en: 'free of duty' },
      item_duty: { ko: '품목 종류마다 정액 관세', en: 'a duty for each item type' },
      not_known: { ko: '알지 못함', en: 'not known' },
    },
    {
      ko: '소액 화물의 관세',
      en: 'duty on small consignments',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'relief', reported(relief, 'art. 23')),
        entered(threeEuros, 'item_duty', reported(itemDuty, 'art. 1 (text not seen)')),
        entered('2028-07-01', 'not_known', reported(itemDuty, 'art. 1 (text not seen)'), {
          ko: '정액 관세는 2028-06-30까지(또는 관세 데이터 허브가 열릴 때까지)입니다. 그 뒤는 알려지지 않았습니다.',
          en: 'It ends on 2028-06-30 or with the customs data hub; what follows is not known.',
        }),
      ],
    },
  ),
  smallLimit: provision({
    ko: '소액 화물의 한도(내재가치)',
    en: 'intrinsic value up to which a consignment is small',
    unit,
    checkedOn,
    versions: [
      entered(start, 150_00, reported(relief, 'art. 23(2)')),
      entered(threeEuros, 150_00, reported(itemDuty, 'art. 1 (text not seen)')),
    ],
  }),
  itemDuty: provision({
    ko: '품목 종류(소호) 하나의 정액 관세',
    en: 'duty for one item type (subheading)',
    unit,
    checkedOn,
    versions: [entered(threeEuros, 3_00, reported(itemDuty, 'art. 1 (text not seen)'))],
  }),
  goodsOutside: formOf(
    {
      alcohol_perfume_tobacco: { ko: '주류·향수·담배', en: 'alcohol, perfume and tobacco' },
      none: { ko: '없음', en: 'none' },
    },
    {
      ko: '소액 화물의 관세에서 빠지는 물품',
      en: 'goods that are outside the duty on small consignments',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'alcohol_perfume_tobacco', reported(relief, 'art. 24')),
        entered(threeEuros, 'none', reported(itemDuty, 'guidance of 2026-06-02')),
      ],
    },
  ),
  buyers: formOf(
    {
      all: { ko: '모든 구매자', en: 'any buyer' },
      consumers: { ko: '소비자', en: 'consumers' },
    },
    {
      ko: '소액 화물의 관세가 미치는 구매자',
      en: 'whose consignments the duty on small consignments is for',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'all', reported(relief, 'art. 23')),
        entered(threeEuros, 'consumers', reported(itemDuty, 'art. 1 (text not seen)')),
      ],
    },
  ),
  itemDutyScope: formOf(
    {
      all_schemes: { ko: '부가가치세 제도와 관계없이', en: 'whatever the VAT scheme' },
      ioss_only: { ko: 'IOSS만', en: 'IOSS only' },
    },
    {
      ko: '정액 관세가 미치는 부가가치세 제도',
      en: 'under which VAT schemes the duty for item types is due',
      unit: 'form',
      checkedOn,
      versions: [
        entered(threeEuros, 'all_schemes', reported(itemDuty, 'guidance of 2026-06-02'), {
          ko: '2025-12와 2026-02의 요약들은 IOSS 판매자만이라고 하였습니다. 뒤의 지침을 골랐습니다.',
          en: 'Summaries of 2025-12 and 2026-02 say IOSS sellers only; the later guidance was followed.',
        }),
      ],
    },
  ),
  preference: formOf(
    {
      outside_ioss: { ko: 'IOSS가 아닐 때', en: 'outside IOSS' },
      never: { ko: '없음', en: 'never' },
    },
    {
      ko: '정액 관세 대신 협정세율을 쓸 수 있는 경우',
      en: 'when the rate of an agreement may stand in for the duty for item types',
      unit: 'form',
      checkedOn,
      versions: [
        entered(threeEuros, 'outside_ioss', reported(itemDuty, 'guidance of 2026-06-02'), {
          ko: 'H1 신고와 원산지 증명이 있어야 한다고 합니다(한 출처).',
          en: 'With an H1 declaration and proof of origin, as one source has it.',
        }),
      ],
    },
  ),
  originLimit: provision({
    ko: '누구나 원산지 신고서를 쓸 수 있는 한도(화물 하나)',
    en: 'value of a consignment up to which any exporter may declare its origin',
    unit,
    checkedOn,
    versions: [entered('2011-07-01', 6_000_00, remembered(agreement, 'art. 16(1)'))],
  }),
  handlingFee: formOf(
    {
      none: { ko: '없음', en: 'none' },
      not_known: { ko: '알지 못함', en: 'not known' },
    },
    {
      ko: '유럽연합 취급 수수료',
      en: 'handling fee of the Union',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'none', reported(relief, '(no such fee)')),
        entered(
          '2026-11-01',
          'not_known',
          reported(itemDuty, 'customs reform, agreement of 2026-03-26'),
          {
            ko: '합의는 되었으나 채택된 법, 금액, 시작을 찾지 못했습니다. 운송사들은 한 줄에 2유로를 예상합니다.',
            en: 'Agreed in principle; no act, amount or start was found. Forwarders plan with 2 euros.',
          },
        ),
      ],
    },
  ),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [
      entered(start, 'day_of_entry', remembered(code, 'arts. 53, 48 (rates of a month)'), since),
    ],
  }),
}
