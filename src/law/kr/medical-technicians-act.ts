/** 의료기사 등에 관한 법률: spectacles and contact lenses. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '의료기사 등에 관한 법률',
  instrumentEn: 'Medical Technologists Act',
  url: 'https://www.law.go.kr/법령/의료기사등에관한법률',
}
const act11102 = issueOf(act, '법률 제11102호', '2011-11-22')
const act14219 = issueOf(act, '법률 제14219호', '2016-05-29')

export const medicalTechniciansAct = {
  lensMailOrder: formOf(
    {
      sellers: { ko: '파는 사람에게 금지', en: 'forbidden to those who sell' },
      nobody_bound: { ko: '금지하지 않음', en: 'not forbidden' },
    },
    {
      ko: '안경·콘택트렌즈의 통신판매 금지',
      en: 'nobody may sell spectacles or contact lenses by mail order',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2012-05-23',
          value: 'sellers',
          standing: 'read',
          cite: { ...act11102, article: '제12조제5항' },
        },
        {
          from: '2016-11-30',
          value: 'sellers',
          standing: 'read',
          cite: { ...act14219, article: '제12조제5항' },
        },
      ],
    },
  ),
}
