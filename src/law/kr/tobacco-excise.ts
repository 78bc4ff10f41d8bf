/** 개별소비세법 별표: individual consumption tax on tobacco. */
import { issueOf, provision } from '../provision.js'

const act = {
  instrument: '개별소비세법',
  instrumentEn: 'Individual Consumption Tax Act',
  url: 'https://www.law.go.kr/법령/개별소비세법',
}
const act12846 = issueOf(act, '법률 제12846호', '2014-12-23')
const act15036 = issueOf(act, '법률 제15036호', '2017-11-16')
const act21206 = issueOf(act, '법률 제21206호', '2025-12-23')

export const tobaccoExcise = {
  cigarette: provision({
    ko: '궐련의 개별소비세',
    en: 'individual consumption tax on cigarettes',
    unit: 'KRW per 20 sticks',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 594,
        standing: 'reported',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  pipe: provision({
    ko: '파이프담배·각련의 개별소비세',
    en: 'individual consumption tax on pipe and rolling tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 21,
        standing: 'remembered',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  cigar: provision({
    ko: '엽궐련의 개별소비세',
    en: 'individual consumption tax on cigars',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 61,
        standing: 'remembered',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  liquid: provision({
    ko: '니코틴 용액 전자담배의 개별소비세',
    en: 'individual consumption tax on nicotine solution',
    unit: 'KRW per ml',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 370,
        standing: 'reported',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  heatedStick: provision({
    ko: '궐련형 전자담배의 개별소비세',
    en: 'individual consumption tax on heated sticks',
    unit: 'KRW per 20 sticks',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2017-11-16',
        value: 529,
        standing: 'reported',
        cite: { ...act15036, article: '별표' },
      },
    ],
  }),
  heatedOther: provision({
    ko: '기타유형 전자담배의 개별소비세',
    en: 'individual consumption tax on other heated tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2017-11-16',
        value: 51,
        standing: 'remembered',
        cite: { ...act15036, article: '별표' },
      },
    ],
  }),
  waterPipe: provision({
    ko: '물담배의 개별소비세',
    en: 'individual consumption tax on water pipe tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 422,
        standing: 'remembered',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  chewing: provision({
    ko: '씹는 담배의 개별소비세',
    en: 'individual consumption tax on chewing tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 215,
        standing: 'remembered',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  oral: provision({
    ko: '머금는 담배의 개별소비세',
    en: 'individual consumption tax on oral tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 215,
        standing: 'remembered',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  snuff: provision({
    ko: '냄새 맡는 담배의 개별소비세',
    en: 'individual consumption tax on snuff',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 15,
        standing: 'remembered',
        cite: { ...act12846, article: '별표' },
      },
    ],
  }),
  nonLeafShare: provision({
    ko: '연초가 원료가 아닌 담배에 적용하는 세율의 비율',
    en: 'share of the rate that tobacco not made from leaf bears',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2026-04-24',
        value: 5_000,
        standing: 'reported',
        cite: { ...act21206, article: '제1조제2항제6호 단서, 부칙 제2조' },
        note: {
          ko: '시행일은 건강증진부담금의 부칙(2026-04-24)과 담배사업법 부칙에서 추론했습니다.',
          en: 'First day inferred from the clauses of the health levy and the Tobacco Business Act.',
        },
      },
      {
        from: '2028-04-24',
        value: 10_000,
        standing: 'reported',
        cite: { ...act21206, article: '제1조제2항제6호 단서, 부칙 제2조' },
        note: {
          ko: '2년의 유효기간이 끝나는 날입니다.',
          en: 'The day after its two years have passed.',
        },
      },
    ],
  }),
}
