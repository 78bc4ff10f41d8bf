/** 의약품 등의 안전에 관한 규칙: medicines for own treatment. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '의약품 등의 안전에 관한 규칙',
  instrumentEn: 'Rule on the Safety of Medicines',
  url: 'https://www.law.go.kr/법령/의약품등의안전에관한규칙',
}
const rule1022 = issueOf(act, '총리령 제1022호', '2013-03-23')
const rule1194 = issueOf(act, '총리령 제1194호', '2015-09-25')

export const medicineSafetyRule = {
  ownTreatment: formOf(
    {
      exempt_by_notice: {
        ko: '식품의약품안전처장이 인정하는 것은 면제',
        en: 'exempt where the ministry of food and drug safety accepts it',
      },
      not_exempt: { ko: '면제하지 않음', en: 'not exempt' },
    },
    {
      ko: '자가치료용 의약품의 품목허가 면제',
      en: 'medicines for own treatment need no licence',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2013-03-23',
          value: 'exempt_by_notice',
          standing: 'read',
          cite: { ...rule1022, article: '제57조제6호' },
        },
        {
          from: '2015-09-29',
          value: 'exempt_by_notice',
          standing: 'read',
          cite: { ...rule1194, article: '제57조제1항제6호' },
          note: {
            ko: '대상을 정한 식품의약품안전처 고시는 보지 못했습니다.',
            en: 'The notice that names them was not seen.',
          },
        },
      ],
    },
  ),
}
