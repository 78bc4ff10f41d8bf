/** 국고금 관리법: how public money is rounded. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '국고금 관리법',
  instrumentEn: 'Treasury Funds Management Act',
  url: 'https://www.law.go.kr/법령/국고금관리법',
}
const act7347 = issueOf(act, '법률 제7347호', '2005-01-27')
const act10526 = issueOf(act, '법률 제10526호', '2011-04-04')

const since2005 = {
  ko: '2005-07-01부터의 시행은 부칙에서, 문언은 2011-10-05 판에서 읽었습니다.',
  en: 'First day read in the clause of 2005; the wording read in the text of 2011-10-05.',
}

export const treasuryAct = {
  taxUnit: provision({
    ko: '국고금의 끝수 계산(10원 미만 버림)',
    en: 'a tax is cut to whole units of this',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2005-07-01',
        value: 10,
        standing: 'read',
        cite: { ...act7347, article: '제47조제1항' },
        note: since2005,
      },
      {
        from: '2011-10-05',
        value: 10,
        standing: 'read',
        cite: { ...act10526, article: '제47조제1항' },
      },
    ],
  }),
  baseUnit: provision({
    ko: '과세표준의 끝수 계산(1원 미만 버림)',
    en: 'a tax base is cut to whole units of this',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2005-07-01',
        value: 1,
        standing: 'read',
        cite: { ...act7347, article: '제47조제2항' },
        note: since2005,
      },
      {
        from: '2011-10-05',
        value: 1,
        standing: 'read',
        cite: { ...act10526, article: '제47조제2항' },
      },
    ],
  }),
  truncationLevel: formOf(
    {
      entry_line: { ko: '란마다 세금별로 버림', en: 'each tax of each declaration line is cut' },
      declaration: {
        ko: '신고 전체의 세금별 합계에서 버림',
        en: 'each tax is cut on the total of the declaration',
      },
    },
    {
      ko: '10원 미만을 버리는 단위(란 또는 신고 전체)',
      en: 'where a tax is cut: on each declaration line, or on the total of the declaration',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2005-07-01',
          value: 'entry_line',
          standing: 'reported',
          cite: { ...act7347, article: '제47조제1항' },
          note: {
            ko: '법문은 수입(收入)이라고만 합니다. 신고서를 재현한 사례에 따라 란별로 봅니다.',
            en:
              'The text says receipts only; declaration lines by examples that reproduce ' +
              'declarations.',
          },
        },
      ],
    },
  ),
}
