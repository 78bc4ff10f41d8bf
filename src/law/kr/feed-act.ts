/** 사료관리법: feed. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '사료관리법',
  instrumentEn: 'Feed Control Act',
  url: 'https://www.law.go.kr/법령/사료관리법',
}
const act8931 = issueOf(act, '법률 제8931호', '2008-03-21')

export const feedAct = {
  importReport: formOf(
    {
      traders: { ko: '수입을 업으로 하는 자', en: 'those who import as a business' },
      everyone: { ko: '수입하는 모든 사람', en: 'everyone who imports' },
    },
    {
      ko: '사료의 수입신고를 하는 자',
      en: 'whose imports of feed are reported',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2009-03-22',
          value: 'traders',
          standing: 'read',
          cite: { ...act8931, article: '제19조제1항' },
        },
      ],
    },
  ),
}
