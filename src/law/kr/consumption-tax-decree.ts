/** 개별소비세법 시행령: thresholds above which some goods bear individual consumption tax. */
import { issueOf, provision } from '../provision.js'

const decree = {
  instrument: '개별소비세법 시행령',
  instrumentEn: 'Individual Consumption Tax Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/개별소비세법시행령',
}
const decree26950 = issueOf(decree, '대통령령 제26950호', '2016-02-05')

export const consumptionTaxDecree = {
  jewelThreshold: provision({
    ko: '보석·진주·귀금속 제품·고급 모피의 기준가격(1개당)',
    en: 'threshold of jewels, precious metals and fur, each',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-02-05',
        value: 5_000_000,
        standing: 'read',
        cite: { ...decree26950, article: '제4조제1호' },
      },
    ],
  }),
  watchThreshold: provision({
    ko: '고급 시계·고급 융단·고급 가방의 기준가격(1개당)',
    en: 'threshold of watches, carpets and bags, each',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-02-05',
        value: 2_000_000,
        standing: 'read',
        cite: { ...decree26950, article: '제4조제2호' },
      },
    ],
  }),
  furnitureThreshold: provision({
    ko: '고급 가구의 기준가격(1개당)',
    en: 'threshold of furniture, each',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-02-05',
        value: 5_000_000,
        standing: 'read',
        cite: { ...decree26950, article: '제4조제3호' },
      },
    ],
  }),
  furnitureSetThreshold: provision({
    ko: '고급 가구의 기준가격(1조당)',
    en: 'threshold of furniture, a set',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-02-05',
        value: 8_000_000,
        standing: 'read',
        cite: { ...decree26950, article: '제4조제3호' },
      },
    ],
  }),
}
