/** What customs asks of the recipient's identity outside the e-commerce notice: practice, then rule. */
import { formOf, issueOf } from '../provision.js'

const practice = {
  instrument: '관세청 안내(통관고유부호 확인 실무)',
  instrumentEn: 'Announcements of the Korea Customs Service (checking of customs ids)',
  url: 'https://unipass.customs.go.kr/per/persIndex.do',
}
const express = {
  instrument: '특송물품 수입통관 사무처리에 관한 고시',
  instrumentEn: 'Notice on the Import Clearance of Express Goods',
  url: 'https://www.law.go.kr/행정규칙/특송물품수입통관사무처리에관한고시',
}
const rule = {
  instrument: '관세법 시행규칙',
  instrumentEn: 'Customs Act Enforcement Rule',
  url: 'https://www.law.go.kr/법령/관세법시행규칙',
}
/** Where practice is reported. */
const notices = {
  y2019:
    'https://jinsol.biz/default/customer/sub1.php?com_board_basic=read_form&com_board_id=5&' +
    'com_board_idx=49',
  y2020: 'https://japanq.co.kr/cs/notice_view/45106',
  y2021: 'https://joypost.co.kr/article/view/code/notice/codeNo/24792/pageNo/44',
  y2026: 'https://www.newsis.com/view/NISX20260114_0003476221',
}
const notice2019 = issueOf(
  { ...practice, url: notices.y2019 },
  '2019-06-03 업계 공지',
  '2019-06-03',
)
const amendment2020 = issueOf(
  { ...express, url: notices.y2020 },
  '2020-12-01 개정(번호 미확인)',
  '2020-12-01',
)
const rule968 = issueOf(rule, '기획재정부령 제968호', '2023-03-20')
const notice2020 = issueOf(
  { ...practice, url: notices.y2020 },
  '2020-11-27 업계 공지',
  '2020-11-27',
)
const notice2021 = issueOf(
  { ...practice, url: notices.y2021 },
  '2021-06-25 업계 공지',
  '2021-06-25',
)
const notice2024 = issueOf(practice, '2024-08-29 웹 문서', '2024-08-29')
const press2026 = issueOf({ ...practice, url: notices.y2026 }, '2026-01-14 보도자료', '2026-01-14')

export const customsIdentity = {
  manifestCode: formOf(
    {
      code_or_birth_day: {
        ko: '통관고유부호 또는 생년월일',
        en: 'the customs id or the day of birth',
      },
      code: { ko: '통관고유부호', en: 'the customs id' },
    },
    {
      ko: '통관목록에 적는 물품수신인의 통관고유부호',
      en: "the recipient's customs id as an item of the manifest",
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2019-06-03',
          value: 'code_or_birth_day',
          standing: 'reported',
          cite: { ...notice2019, article: '' },
          note: {
            ko: '이날부터 부호만 받았다는 공지와 2020-11-30까지 생년월일도 받았다는 공지가 엇갈립니다.',
            en:
              'One notice says that only the id was taken from this day on, another that the day of ' +
              'birth was taken until 2020-11-30.',
          },
        },
        {
          from: '2020-12-01',
          value: 'code',
          standing: 'reported',
          cite: { ...amendment2020, article: '' },
        },
        {
          from: '2023-03-20',
          value: 'code',
          standing: 'read',
          cite: { ...rule968, article: '제79조의2제2항제4호' },
        },
      ],
    },
  ),
  matchFields: formOf(
    {
      name: { ko: '성명', en: 'the name' },
      name_or_phone: { ko: '성명 또는 전화번호', en: 'the name or the telephone number' },
      name_phone: { ko: '성명과 전화번호', en: 'the name and the telephone number' },
      name_phone_postcode: {
        ko: '성명, 전화번호, 배송지 우편번호',
        en: 'the name, the telephone number and the postcode of delivery',
      },
    },
    {
      ko: '통관고유부호와 대조하는 수하인 정보(실무)',
      en: 'what of the recipient is compared with the customs id (practice)',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2020-12-01',
          value: 'name',
          standing: 'reported',
          cite: { ...notice2020, article: '' },
        },
        {
          from: '2021-07-01',
          value: 'name_or_phone',
          standing: 'reported',
          cite: { ...notice2021, article: '' },
          note: {
            ko: '성명이 달라도 전화번호가 같으면 통관된다는 공지입니다. 2021-06-24부터 전화번호 불일치를 받지 않는다는 다른 공지가 있습니다.',
            en:
              'By this notice a parcel passes by its telephone where the name differs; another one ' +
              'says that from 2021-06-24 a wrong telephone is not taken.',
          },
        },
        {
          from: '2024-08-29',
          value: 'name_phone',
          standing: 'remembered',
          cite: { ...notice2024, article: '' },
          note: {
            ko: '관세청은 2026-01-14에 그동안 성명과 전화번호를 함께 대조했다고 하였습니다. 시작한 날은 한 웹 문서에만 있습니다.',
            en:
              'On 2026-01-14 customs said that name and telephone had been compared. The day on ' +
              'which that began stands on one web page only.',
          },
        },
        {
          from: '2026-02-02',
          value: 'name_phone_postcode',
          standing: 'reported',
          cite: { ...press2026, article: '' },
          note: {
            ko: '2025-11-21 이후 발급되거나 변경된 부호부터 적용하고, 갱신되는 대로 넓어집니다.',
            en:
              'First for ids issued or changed since 2025-11-21, then for others as they are ' +
              'renewed.',
          },
        },
      ],
    },
  ),
}
