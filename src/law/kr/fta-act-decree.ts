/** FTA 관세특례법 시행령: up to which value an agreement rate needs no paper of origin. */
import { issueOf, provision } from '../provision.js'

const decree = {
  instrument: '자유무역협정의 이행을 위한 관세법의 특례에 관한 법률 시행령',
  instrumentEn: 'Decree of the Act on Special Cases of the Customs Act for Free Trade Agreements',
  url: 'https://www.law.go.kr/법령/자유무역협정의이행을위한관세법의특례에관한법률시행령',
}
const decree27300 = issueOf(decree, '대통령령 제27300호', '2016-06-30')
const cite = { ...decree27300, article: '제4조제3항제1호' }
const ofAgreement = {
  ko: '협정이 따로 정한 금액입니다. 협정문이 아닌 안내 자료에서 옮겼습니다.',
  en: 'The agreement sets its own amount; taken from guides, not from its text.',
}

export const ftaActDecree = {
  originWaiver: provision({
    ko: '원산지증빙서류 제출 면제 금액(과세가격)',
    en: 'customs value up to which no paper of origin is asked for',
    unit: 'USD cents',
    checkedOn: '2026-11-24',
    versions: [{ from: '2016-07-01', value: 1000_00, standing: 'read', cite }],
  }),
  originWaiverChina: provision({
    ko: '원산지증빙서류 제출 면제 금액: 중국',
    en: 'the same for China',
    unit: 'USD cents',
    checkedOn: '2026-11-24',
    versions: [
      { from: '2016-07-01', value: 700_00, standing: 'reported', cite, note: ofAgreement },
    ],
  }),
  originWaiverVietNam: provision({
    ko: '원산지증빙서류 제출 면제 금액: 베트남',
    en: 'the same for Viet Nam',
    unit: 'USD cents',
    checkedOn: '2026-11-24',
    versions: [
      { from: '2016-07-01', value: 600_00, standing: 'reported', cite, note: ofAgreement },
    ],
  }),
  originWaiverAsean: provision({
    ko: '원산지증빙서류 제출 면제 금액: 아세안',
    en: 'the same for ASEAN',
    unit: 'USD cents',
    checkedOn: '2026-11-24',
    versions: [
      { from: '2016-07-01', value: 200_00, standing: 'reported', cite, note: ofAgreement },
    ],
  }),
  originWaiverOthers: provision({
    ko: '원산지증빙서류 제출 면제 금액: 호주, 캐나다, 칠레, EFTA, 뉴질랜드, 싱가포르',
    en: 'the same for Australia, Canada, Chile, EFTA, New Zealand and Singapore',
    unit: 'USD cents',
    checkedOn: '2026-11-26',
    versions: [
      { from: '2016-07-01', value: 1000_00, standing: 'reported', cite, note: ofAgreement },
    ],
  }),
}
