/** 총포ㆍ도검ㆍ화약류 등의 안전관리에 관한 법률: guns, swords, explosives, sprays, stun guns and crossbows. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '총포ㆍ도검ㆍ화약류 등의 안전관리에 관한 법률',
  instrumentEn: 'Act on the Safety Management of Guns, Swords and Explosives',
  url: 'https://www.law.go.kr/법령/총포ㆍ도검ㆍ화약류등의안전관리에관한법률',
}
const act12960 = issueOf(act, '법률 제12960호', '2015-01-06')
const act16670 = issueOf(act, '법률 제16670호', '2019-12-03')
const act15766 = issueOf(act, '법률 제15766호', '2018-09-18')

export const firearmsAct = {
  importers: formOf(
    {
      licensed_dealers: { ko: '허가받은 업자만', en: 'licensed dealers alone' },
      everyone: { ko: '누구나', en: 'everyone' },
    },
    {
      ko: '총포·도검·화약류·분사기·전자충격기·석궁을 허가받아 수입할 수 있는 자',
      en: 'who may import guns, swords, explosives, sprays, stun guns and crossbows with a permit',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2016-01-07',
          value: 'licensed_dealers',
          standing: 'read',
          cite: { ...act12960, article: '제9조' },
          note: {
            ko: '이 규칙은 더 오래되었습니다. 읽은 가장 이른 원문의 시행일입니다.',
            en: 'The rule is older: this is the first day of the earliest text that was read.',
          },
        },
        {
          from: '2019-12-03',
          value: 'licensed_dealers',
          standing: 'read',
          cite: { ...act16670, article: '제9조' },
        },
      ],
    },
  ),
  imitations: formOf(
    {
      nobody: { ko: '누구도 할 수 없음', en: 'nobody' },
      everyone: { ko: '누구나', en: 'everyone' },
    },
    {
      ko: '모의총포를 소지할 수 있는 자',
      en: 'who may hold imitation firearms',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2016-01-07',
          value: 'nobody',
          standing: 'read',
          cite: { ...act12960, article: '제11조제1항' },
          note: {
            ko: '이 규칙은 더 오래되었습니다. 읽은 가장 이른 원문의 시행일입니다.',
            en: 'The rule is older: this is the first day of the earliest text that was read.',
          },
        },
        {
          from: '2019-09-19',
          value: 'nobody',
          standing: 'read',
          cite: { ...act15766, article: '제11조제1항·제2항' },
          note: {
            ko: '모의총포의 기준(시행령 별표 5의2)은 보지 못했습니다.',
            en: 'The standard (annex 5-2 of the decree) was not seen.',
          },
        },
      ],
    },
  ),
}
