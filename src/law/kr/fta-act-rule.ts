/** 자유무역협정의 이행을 위한 관세법의 특례에 관한 법률 시행규칙: the FTA customs rule. */
import { issueOf, provision } from '../provision.js'

const rule = {
  instrument: '자유무역협정의 이행을 위한 관세법의 특례에 관한 법률 시행규칙',
  instrumentEn: 'Rule of the Act on Special Cases of the Customs Act for Free Trade Agreements',
  url: 'https://www.law.go.kr/법령/자유무역협정의이행을위한관세법의특례에관한법률시행규칙',
}
const rule247 = issueOf(rule, '기획재정부령 제247호', '2011-12-02')
const rule566 = issueOf(rule, '기획재정부령 제566호', '2016-07-01')
const rule579 = issueOf(rule, '기획재정부령 제579호', '2016-12-26')
const rule1 = issueOf(rule, '재정경제부령 제1호', '2026-01-02')

/** 0 says that there was no such rule. */
const before = issueOf(rule, '2011-12-02 개정 전', '2011-12-02')

export const ftaActRule = {
  usExpressListLimit: provision({
    ko: '미국발 특송물품의 수입신고 생략(목록통관) 한도',
    en:
      'express goods imported from the United States: list clearance up to this, whatever ' +
      'their origin',
    unit: 'USD cents (0: no such rule)',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2009-04-01',
        value: 0,
        standing: 'read',
        cite: { ...before, article: '부칙 제1조(발효일 시행)' },
      },
      {
        from: '2012-03-15',
        value: 200_00,
        standing: 'read',
        cite: { ...rule247, article: '제28조' },
      },
      {
        from: '2016-07-01',
        value: 200_00,
        standing: 'read',
        cite: { ...rule566, article: '제29조' },
      },
      {
        from: '2017-01-01',
        value: 200_00,
        standing: 'read',
        cite: { ...rule579, article: '제29조' },
      },
      {
        from: '2026-01-02',
        value: 200_00,
        standing: 'read',
        cite: { ...rule1, article: '제29조' },
      },
    ],
  }),
}
