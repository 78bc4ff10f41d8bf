/** What is asked of goods besides taxes when they enter China, and who may pay for them. */
import { formOf, issueOf } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const retail = issueOf(
  {
    instrument: '중국 국경간 전자상거래 소매수입 감독 통지(商财发〔2018〕486号)',
    instrumentEn: 'Notice of China on the supervision of retail imports (商财发〔2018〕486号)',
    url: 'https://www.gov.cn/zhengce/zhengceku/2018-12/31/content_5437823.htm',
  },
  '商财发〔2018〕486号',
  '2018-11-28',
)
const cosmetics = issueOf(
  {
    instrument: '중국 화장품 감독관리조례(국무원령 727호)',
    instrumentEn: 'Regulation of China on cosmetics (State Council Decree 727)',
    url: 'https://www.gov.cn/gongbao/content/2020/content_5525087.htm',
  },
  '国务院令第727号',
  '2020-06-16',
)
const makers = {
  instrument: '중국 수입식품 해외생산기업 등록규정',
  instrumentEn: 'Rules of China on the registration of overseas makers of food',
}
const decree248 = issueOf(
  { ...makers, url: 'https://www.gov.cn/gongbao/content/2021/content_5616161.htm' },
  '海关总署令第248号',
  '2021-04-12',
)
const decree280 = issueOf(
  { ...makers, url: 'https://www.gov.cn/zhengce/zhengceku/202603/content_7063537.htm' },
  '海关总署令第280号',
  '2025-10-14',
)

const checkedOn = '2026-11-27'

export const agencies = {
  firstImport: formOf(
    {
      not_asked: {
        ko: '허가·등록·비안을 요구하지 않음(검역 대상과 위험 물품은 예외)',
        en: 'no permit, registration or filing, save for quarantine goods and great risks',
      },
      as_general_trade: { ko: '일반무역과 같음', en: 'as in general trade' },
    },
    {
      ko: '소매수입 상품의 첫 수입 허가·등록',
      en: 'permits and registrations of goods of retail imports',
      unit: 'form',
      checkedOn,
      versions: [entered('2019-01-01', 'not_asked', reported(retail, '3'))],
    },
  ),
  payers: formOf(
    {
      registered: {
        ko: '세관에 등록된 지급 회사만',
        en: 'only payment companies that are registered with customs',
      },
      any: { ko: '누구나', en: 'anybody' },
    },
    {
      ko: '지급 자료를 보낼 수 있는 회사',
      en: 'who may send the data of payment',
      unit: 'form',
      checkedOn,
      versions: [entered('2019-01-01', 'registered', reported(retail, '2'))],
    },
  ),
  cosmetics: formOf(
    {
      licence: { ko: '위생허가 또는 비안', en: 'a hygiene licence or filing' },
      registered_or_filed: {
        ko: '특수화장품은 NMPA 등록, 보통화장품은 비안',
        en: 'NMPA registration of special cosmetics, filing of general ones',
      },
    },
    {
      ko: '화장품(일반무역)',
      en: 'cosmetics in general trade',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2019-01-01', 'licence', remembered(cosmetics, '(old rules)')),
        entered('2021-01-01', 'registered_or_filed', reported(cosmetics, '17')),
      ],
    },
  ),
  foodMakers: formOf(
    {
      listed: { ko: '일부 식품의 제조기업 등록', en: 'makers of some foods are registered' },
      registered: {
        ko: '모든 식품의 해외 제조기업 등록',
        en: 'overseas makers of all foods are registered',
      },
      registered_anew: {
        ko: '모든 식품의 해외 제조기업 등록(280호의 분류)',
        en: 'overseas makers of all foods are registered (classes of decree 280)',
      },
    },
    {
      ko: '식품 해외 제조기업 등록(일반무역)',
      en: 'overseas makers of food in general trade',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2019-01-01', 'listed', remembered(decree248, '(old rules)')),
        entered('2022-01-01', 'registered', reported(decree248, '5')),
        entered('2026-06-01', 'registered_anew', reported(decree280, '(text not seen)')),
      ],
    },
  ),
}
