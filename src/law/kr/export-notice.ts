/** 수출통관 사무처리에 관한 고시: the ways in which a parcel of electronic commerce leaves. */
import { formOf, issueOf, provision } from '../provision.js'

const notice = {
  instrument: '수출통관 사무처리에 관한 고시',
  instrumentEn: 'KCS Notice on the Clearance of Exports',
  url: 'https://www.law.go.kr/행정규칙/수출통관사무처리에관한고시',
}
const start2014 = issueOf(notice, '2014-07-30 보도자료', '2014-07-30')
const notice2020 = issueOf(notice, '관세청고시 제2020-36호', '2020-10-14')
const message2022 = issueOf(notice, '2022-04-28 업계 공지', '2022-04-28')
const release2023 = issueOf(notice, '2023-02-01 보도자료', '2023-02-01')
const release2024 = issueOf(notice, '2024-07-01 발표', '2024-07-01')
const packing2023 = issueOf(notice, '2023-12-09 웹 문서', '2023-12-09')
const checkedOn = '2026-11-27'

const asAnnounced = {
  ko: '관세청 발표로 알았습니다. 고시 개정의 번호와 공포일은 찾지 못했습니다.',
  en: 'By an announcement of customs; the number and day of the amendment were not found.',
}
const textNotSeen = {
  ko: '고시 본문은 보지 못했습니다.',
  en: 'The text of the notice was not seen.',
}

export const exportNotice = {
  simplifiedLimit: provision({
    ko: '전자상거래 간이수출신고의 한도(신고가격 FOB, 신고마다)',
    en: 'limit of the simplified declaration of e-commerce exports (FOB, for each declaration)',
    unit: 'KRW',
    checkedOn,
    versions: [
      {
        from: '2014-07-30',
        value: 2_000_000,
        standing: 'reported',
        cite: { ...start2014, article: '전자상거래 간이수출신고' },
        note: textNotSeen,
      },
      {
        from: '2024-08-01',
        value: 4_000_000,
        standing: 'reported',
        cite: { ...release2024, article: '전자상거래 간이수출신고' },
        note: asAnnounced,
      },
    ],
  }),
  conversionLimit: provision({
    ko: '수출목록 변환신고의 한도(신고가격 FOB, 신고마다)',
    en: 'limit of the declaration made out of a list (FOB, for each declaration)',
    unit: 'KRW',
    checkedOn,
    versions: [
      {
        from: '2020-10-14',
        value: 2_000_000,
        standing: 'reported',
        cite: { ...notice2020, article: '제35조의2, 제48조, 별표 12' },
        note: textNotSeen,
      },
      {
        from: '2024-08-01',
        value: 4_000_000,
        standing: 'remembered',
        cite: { ...release2024, article: '전자상거래 간이수출신고' },
        note: {
          ko: '발표는 간이수출신고만 말합니다. 변환신고도 간이통관의 하나여서 같다고 보았습니다.',
          en: 'The announcement names the simplified declaration; this is taken to be one of its kinds.',
        },
      },
    ],
  }),
  listLimit: provision({
    ko: '목록통관 수출의 한도(FOB)',
    en: 'limit of exports that leave by list (FOB)',
    unit: 'KRW',
    checkedOn,
    versions: [
      {
        from: '2020-10-14',
        value: 2_000_000,
        standing: 'reported',
        cite: { ...notice2020, article: '목록수출' },
        note: {
          ko: '2024-08-01에 함께 올랐다는 자료는 없습니다.',
          en: 'No source says that it rose with the other on 2024-08-01.',
        },
      },
    ],
  }),
  listOffices: formOf(
    {
      three: {
        ko: '인천·김포·평택세관에서만',
        en: 'at the offices of Incheon, Gimpo and Pyeongtaek only',
      },
      all: { ko: '모든 세관에서', en: 'at every office' },
    },
    {
      ko: '목록통관 수출을 받는 세관',
      en: 'offices where parcels leave by list',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2020-10-14',
          value: 'three',
          standing: 'reported',
          cite: { ...notice2020, article: '목록수출' },
        },
        {
          from: '2023-02-01',
          value: 'all',
          standing: 'reported',
          cite: { ...release2023, article: '목록수출' },
        },
      ],
    },
  ),
  proofGoods: formOf(
    {
      excluded: {
        ko: '세관장확인 대상 물품은 간이수출신고에서 제외',
        en: 'goods that take a proof at customs are left out of the simplified declaration',
      },
    },
    {
      ko: '간이수출신고에서 빠지는 세관장확인 대상(관세법 제226조)',
      en: 'goods under article 226 of the Customs Act, and simplified declarations',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2014-07-30',
          value: 'excluded',
          standing: 'reported',
          cite: { ...start2014, article: '전자상거래 간이수출신고' },
          note: {
            ko: '보도와 그 뒤의 안내로 알았습니다. 확인대상 물품의 목록(세관장확인고시)은 싣지 않았습니다.',
            en: 'By the press and later guidance; the list of those goods is not on board.',
          },
        },
      ],
    },
  ),
  jointPacking: formOf(
    {
      one_order: { ko: '주문마다 신고', en: 'each order by itself' },
      one_orderer: {
        ko: '주문자가 같으면 여러 주문과 여러 수출자의 물품을 한 포장으로(신고는 수출자마다)',
        en: 'what one orderer ordered together, also of several exporters, each with its declaration',
      },
    },
    {
      ko: '합포장한 주문의 간이수출신고',
      en: 'simplified declaration of orders that are packed together',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2014-07-30',
          value: 'one_order',
          standing: 'reported',
          cite: { ...start2014, article: '전자상거래 간이수출신고' },
        },
        {
          from: '2024-08-01',
          value: 'one_orderer',
          standing: 'reported',
          cite: { ...release2024, article: '합포장' },
          note: asAnnounced,
        },
      ],
    },
  ),
  priceDays: provision({
    ko: '전자상거래 수출의 가격 정정 기간',
    en: 'days within which the price of an e-commerce export is corrected',
    unit: 'days',
    checkedOn,
    versions: [
      {
        from: '2014-07-30',
        value: 30,
        standing: 'reported',
        cite: { ...start2014, article: '가격 정정' },
        note: {
          ko: '60일로 늘리기 전의 기간입니다. 언제부터인지는 모릅니다.',
          en: 'The term before it became 60 days; since when is not known.',
        },
      },
      {
        from: '2023-02-01',
        value: 60,
        standing: 'reported',
        cite: { ...release2023, article: '가격 정정' },
        note: {
          ko: '어느 날부터 세는지 보지 못했습니다. 수리일부터 세었습니다.',
          en: 'From which day it is counted was not seen: it is counted from the acceptance.',
        },
      },
    ],
  }),
  fields: formOf(
    {
      first: {
        ko: '특송업체부호·자동간이정액환급 없음, 주문번호는 적을 수 있음',
        en: 'no carrier code and no automatic drawback; the order number may be given',
      },
      with_carrier: {
        ko: '특송업체부호·자동간이정액환급·주문번호를 반드시 적음',
        en: 'carrier code, automatic drawback and order number must be given',
      },
    },
    {
      ko: '전자상거래 수출신고서의 항목',
      en: 'fields of the e-commerce export declaration',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2014-07-30',
          value: 'first',
          standing: 'reported',
          cite: { ...start2014, article: '전자상거래 수출신고서' },
        },
        {
          from: '2022-04-28',
          value: 'with_carrier',
          standing: 'reported',
          cite: { ...message2022, article: 'GOVCBRDJP' },
        },
      ],
    },
  ),
  packing: formOf(
    {
      any_unit: { ko: '운송 단위(PK, PT)도 적음', en: 'units of transport (PK, PT) pass' },
      real_kind: { ko: '실제 포장 종류만 적음', en: 'the real kind of package only' },
    },
    {
      ko: '포장 종류 코드',
      en: 'codes of the kind of package',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2014-07-30',
          value: 'any_unit',
          standing: 'reported',
          cite: { ...start2014, article: '포장 종류' },
        },
        {
          from: '2023-12-09',
          value: 'real_kind',
          standing: 'reported',
          cite: { ...packing2023, article: '포장 종류' },
        },
      ],
    },
  ),
  uploadRows: provision({
    ko: '엑셀 업로드 한 번에 신고하는 행 수',
    en: 'rows that one upload of a spreadsheet declares',
    unit: 'rows',
    checkedOn,
    versions: [
      {
        from: '2014-07-30',
        value: 100,
        standing: 'reported',
        cite: { ...start2014, article: '수출 엑셀 업로드' },
        note: textNotSeen,
      },
    ],
  }),
}
