/** 전파법 시행령: radio equipment that is exempt. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '전파법 시행령',
  instrumentEn: 'Enforcement Decree of the Radio Waves Act',
  url: 'https://www.law.go.kr/법령/전파법시행령',
}
const decree27232 = issueOf(act, '대통령령 제27232호', '2016-06-21')

export const radioWavesDecree = {
  ownUse: formOf(
    {
      one_unit: { ko: '1대 면제', en: 'one unit is exempt' },
      not_exempt: { ko: '면제하지 않음', en: 'not exempt' },
    },
    {
      ko: '개인이 사용하기 위하여 반입하는 기자재의 적합성평가 면제',
      en: 'equipment brought in for one’s own use is exempt',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2016-06-23',
          value: 'one_unit',
          standing: 'reported',
          cite: { ...decree27232, article: '제77조의7제1항, 별표 6의2' },
          note: {
            ko: '조문은 읽었으나 별표는 보지 못했습니다. 모델별 1대는 보도와 안내에 따릅니다.',
            en: 'The article was read, the annex was not: one unit of a model is from guides and the press.',
          },
        },
      ],
    },
  ),
}
