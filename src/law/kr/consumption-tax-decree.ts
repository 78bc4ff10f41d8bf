/** 개별소비세법 시행령: thresholds above which some goods bear individual consumption tax. */
import { issueOf, provision } from '../provision.js'

const decree = {
  instrument: '개별소비세법 시행령',
  instrumentEn: 'Individual Consumption Tax Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/개별소비세법시행령',
}
const decree26950 = issueOf(decree, '대통령령 제26950호', '2016-02-05')

export const consumptionTaxDecree = {
  lowestThreshold: provision({
    ko: '개별소비세 기준가격 중 가장 낮은 값(고급시계·고급가방·고급융단)',
    en: 'lowest threshold of individual consumption tax (watches, bags, carpets)',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-02-05',
        value: 2_000_000,
        standing: 'read',
        cite: { ...decree26950, article: '제4조' },
      },
    ],
  }),
}
