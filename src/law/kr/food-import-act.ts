/** 수입식품안전관리 특별법: imported food. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '수입식품안전관리 특별법',
  instrumentEn: 'Special Act on Imported Food Safety Control',
  url: 'https://www.law.go.kr/법령/수입식품안전관리특별법',
}
const act13201 = issueOf(act, '법률 제13201호', '2015-02-03')
const act19471 = issueOf(act, '법률 제19471호', '2023-06-13')
const act18965 = issueOf(act, '법률 제18965호', '2022-06-10')

export const foodImportAct = {
  importReport: formOf(
    {
      for_sale: {
        ko: '판매하거나 영업에 쓰려고 수입하는 자',
        en: 'those who import for sale or for a business',
      },
      importers: { ko: '수입하는 모든 자', en: 'all who import' },
    },
    {
      ko: '수입식품등의 수입신고를 하는 자',
      en: 'whose imports of food and utensils are reported',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2016-02-04',
          value: 'for_sale',
          standing: 'read',
          cite: { ...act13201, article: '제20조제1항' },
        },
        {
          from: '2024-06-14',
          value: 'for_sale',
          standing: 'read',
          cite: { ...act19471, article: '제20조제1항' },
          note: {
            ko: '신고하지 않아도 되는 수입식품등(시행규칙 별표 8의2)은 보지 못했습니다.',
            en: 'What need not be reported (annex 8-2 of the rule) was not seen.',
          },
        },
      ],
    },
  ),
  blockedIngredients: formOf(
    {
      nobody: { ko: '누구도 할 수 없음', en: 'nobody' },
      everyone: { ko: '누구나', en: 'everyone' },
    },
    {
      ko: '국내 반입차단 대상 원료·성분이 든 식품을 직접구매할 수 있는 자',
      en: 'who may buy food with blocked ingredients from abroad',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2023-06-11',
          value: 'nobody',
          standing: 'read',
          cite: { ...act18965, article: '제25조의3' },
          note: {
            ko: '지정된 원료·성분의 목록은 식품의약품안전처 홈페이지에 있으며 싣지 않았습니다.',
            en: 'The list of ingredients is on the website of the ministry (MFDS) and is not on board.',
          },
        },
      ],
    },
  ),
}
