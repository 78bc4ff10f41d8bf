/** 농어촌특별세법: special rural tax. */
import { issueOf, provision } from '../provision.js'

const act = {
  instrument: '농어촌특별세법',
  instrumentEn: 'Special Rural Tax Act',
  url: 'https://www.law.go.kr/법령/농어촌특별세법',
}
const act13554 = issueOf(act, '법률 제13554호', '2015-12-15')

export const ruralTaxAct = {
  consumptionShare: provision({
    ko: '개별소비세액에 대한 농어촌특별세율(사행기구·총포·모피·가구)',
    en: 'special rural tax on the consumption tax of gambling articles, guns, fur and furniture',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-01-01',
        value: 1_000,
        standing: 'read',
        cite: { ...act13554, article: '제5조제1항제4호' },
      },
    ],
  }),
}
