/** 식물방역법: plant quarantine. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '식물방역법',
  instrumentEn: 'Plant Protection Act',
  url: 'https://www.law.go.kr/법령/식물방역법',
}
const act8930 = issueOf(act, '법률 제8930호', '2008-03-21')
const act14299 = issueOf(act, '법률 제14299호', '2016-12-02')
const act10839 = issueOf(act, '법률 제10839호', '2011-07-14')
const act16124 = issueOf(act, '법률 제16124호', '2018-12-31')

export const plantProtectionAct = {
  quarantine: formOf(
    {
      everyone: { ko: '들여오는 모든 사람', en: 'everyone who brings plants in' },
      for_sale: { ko: '판매하려고 들여오는 사람', en: 'those who bring plants in for sale' },
    },
    {
      ko: '식물검역을 받는 자',
      en: 'who has plants inspected at import',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2009-03-22',
          value: 'everyone',
          standing: 'read',
          cite: { ...act8930, article: '제12조제1항' },
        },
        {
          from: '2017-12-03',
          value: 'everyone',
          standing: 'read',
          cite: { ...act14299, article: '제12조제1항·제8항' },
        },
      ],
    },
  ),
  parcelCertificate: formOf(
    {
      post_only: { ko: '우편물', en: 'mail' },
      parcels: { ko: '우편물과 탁송품', en: 'mail and express parcels' },
      parcels_planting_approved: {
        ko: '우편물과 탁송품. 심을 것은 미리 승인받은 것에 한함',
        en: 'mail and express parcels; what is for planting only where it was approved before',
      },
    },
    {
      ko: '검역증명서를 첨부하지 않아도 되는 화물',
      en: 'parcels that need no phytosanitary certificate',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2009-03-22',
          value: 'post_only',
          standing: 'read',
          cite: { ...act8930, article: '제8조제2호' },
        },
        {
          from: '2012-01-15',
          value: 'parcels',
          standing: 'read',
          cite: { ...act10839, article: '제8조제2호' },
          note: {
            ko: '재식용·번식용 식물은 고시한 수량까지이며 그 수량은 보지 못했습니다.',
            en: 'Plants for planting up to a notified quantity, which was not seen.',
          },
        },
        {
          from: '2019-07-01',
          value: 'parcels_planting_approved',
          standing: 'read',
          cite: { ...act16124, article: '제8조제3항제2호' },
        },
      ],
    },
  ),
}
