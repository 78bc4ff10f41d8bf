/** 의료기기법 시행규칙: medical devices for own use. */
import { formOf, issueOf } from '../provision.js'

const act = {
  instrument: '의료기기법 시행규칙',
  instrumentEn: 'Enforcement Rule of the Medical Devices Act',
  url: 'https://www.law.go.kr/법령/의료기기법시행규칙',
}
const rule1181 = issueOf(act, '총리령 제1181호', '2015-07-29')

export const medicalDeviceRule = {
  ownUse: formOf(
    {
      exempt_by_notice: {
        ko: '식품의약품안전처장이 고시로 정하는 것은 면제',
        en: 'exempt where a notice of the ministry of food and drug safety says so',
      },
      exempt: { ko: '면제', en: 'exempt' },
    },
    {
      ko: '자가 사용용 의료기기의 수입허가 면제',
      en: 'medical devices for own use need no licence where a notice says so',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2015-07-29',
          value: 'exempt_by_notice',
          standing: 'read',
          cite: { ...rule1181, article: '제32조제1항제6호·제2항' },
          note: {
            ko: '대상과 확인 절차를 정한 식품의약품안전처 고시는 보지 못했습니다.',
            en: 'The notice that names them, and how they are confirmed, was not seen.',
          },
        },
      ],
    },
  ),
}
