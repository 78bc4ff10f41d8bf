/** 국민건강증진법: the health levy on tobacco. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '국민건강증진법',
  instrumentEn: 'National Health Promotion Act',
  url: 'https://www.law.go.kr/법령/국민건강증진법',
}
const act12859 = issueOf(act, '법률 제12859호', '2014-12-23')
const act15339 = issueOf(act, '법률 제15339호', '2017-12-30')
const act21607 = issueOf(act, '법률 제21607호', '2026-04-30')

export const healthPromotionAct = {
  cigarette: provision({
    ko: '궐련의 건강증진부담금',
    en: 'health levy on cigarettes',
    unit: '1/10 KRW per 20 sticks',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 8_410,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제1호' },
      },
    ],
  }),
  pipe: provision({
    ko: '파이프담배·각련의 건강증진부담금',
    en: 'health levy on pipe and rolling tobacco',
    unit: '1/10 KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 302,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제3호' },
      },
    ],
  }),
  cigar: provision({
    ko: '엽궐련의 건강증진부담금',
    en: 'health levy on cigars',
    unit: '1/10 KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 858,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제4호' },
      },
    ],
  }),
  liquid: provision({
    ko: '니코틴 용액 전자담배의 건강증진부담금',
    en: 'health levy on nicotine solution',
    unit: '1/10 KRW per ml',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 5_250,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제2호' },
      },
    ],
  }),
  heatedStick: provision({
    ko: '궐련형 전자담배의 건강증진부담금',
    en: 'health levy on heated sticks',
    unit: '1/10 KRW per 20 sticks',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2017-12-30',
        value: 7_500,
        standing: 'read',
        cite: { ...act15339, article: '제23조제1항제2호' },
      },
    ],
  }),
  heatedOther: provision({
    ko: '기타유형 전자담배의 건강증진부담금',
    en: 'health levy on other heated tobacco',
    unit: '1/10 KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2017-12-30',
        value: 730,
        standing: 'read',
        cite: { ...act15339, article: '제23조제1항제2호' },
      },
    ],
  }),
  waterPipe: provision({
    ko: '물담배의 건강증진부담금',
    en: 'health levy on water pipe tobacco',
    unit: '1/10 KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 10_501,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제8호' },
      },
    ],
  }),
  chewing: provision({
    ko: '씹는 담배의 건강증진부담금',
    en: 'health levy on chewing tobacco',
    unit: '1/10 KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 344,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제6호' },
      },
    ],
  }),
  oral: provision({
    ko: '머금는 담배의 건강증진부담금',
    en: 'health levy on oral tobacco',
    unit: '1/10 KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 5_345,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제9호' },
      },
    ],
  }),
  snuff: provision({
    ko: '냄새 맡는 담배의 건강증진부담금',
    en: 'health levy on snuff',
    unit: '1/10 KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 214,
        standing: 'read',
        cite: { ...act12859, article: '제23조제1항제7호' },
      },
    ],
  }),
  nonLeafShare: provision({
    ko: '연초가 원료가 아닌 담배에 적용하는 부담금의 비율',
    en: 'share of the levy that tobacco not made from leaf bears',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2026-04-24',
        value: 5_000,
        standing: 'read',
        cite: { ...act21607, article: '제23조제1항 단서, 부칙 제3조' },
      },
      {
        from: '2028-04-24',
        value: 10_000,
        standing: 'read',
        cite: { ...act21607, article: '부칙 제2조' },
      },
    ],
  }),
  payer: formOf(
    {
      dealer: {
        ko: '담배를 판매하는 제조자와 수입판매업자',
        en: 'makers, and importers who sell tobacco',
      },
      everyone: { ko: '반입하는 모든 사람', en: 'everyone who brings it in' },
    },
    {
      ko: '부담금을 내는 사람',
      en: 'who pays the levy',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2015-01-01',
          value: 'dealer',
          standing: 'reported',
          cite: { ...act12859, article: '제23조제1항' },
          note: {
            ko: '수입판매업자가 판매하는 담배에 매깁니다. 개인의 반입에 걷는지는 확인하지 못했습니다.',
            en: 'The text speaks of tobacco that is sold; practice for private parcels was not found.',
          },
        },
      ],
    },
  ),
}
