/** 자유무역협정의 이행을 위한 관세법의 특례에 관한 법률: the FTA customs act. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '자유무역협정의 이행을 위한 관세법의 특례에 관한 법률',
  instrumentEn: 'Act on Special Cases of the Customs Act for Free Trade Agreements',
  url: 'https://www.law.go.kr/법령/자유무역협정의이행을위한관세법의특례에관한법률',
}
const act13625 = issueOf(act, '법률 제13625호', '2015-12-29')

export const ftaAct = {
  directTransport: formOf(
    {
      required: {
        ko: '원산지에서 직접 운송되어야 함',
        en: 'direct transport from the country of origin is asked for',
      },
      not_required: { ko: '직접 운송을 묻지 않음', en: 'direct transport is not asked for' },
    },
    {
      ko: '직접운송: 원산지가 아닌 국가에서 선적한 물품은 원산지 물품으로 보지 않음',
      en: 'goods shipped from a country other than that of origin do not count as originating',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2016-07-01',
          value: 'required',
          standing: 'read',
          cite: { ...act13625, article: '제7조제2항' },
        },
      ],
    },
  ),
}
