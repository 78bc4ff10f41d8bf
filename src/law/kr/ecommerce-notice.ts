/** 전자상거래물품의 특별통관에 관한 고시: the notice on e-commerce goods. */
import { formOf, issueOf, provision } from '../provision.js'

const notice = {
  instrument: '전자상거래물품의 특별통관에 관한 고시',
  instrumentEn: 'Notice on the Special Clearance of E-commerce Goods',
  url: 'https://www.law.go.kr/행정규칙/전자상거래물품의특별통관에관한고시',
}
const notice2026 = issueOf(notice, '관세청고시 제2026-51호', '2026-08-21')

const earlierNotSeen = {
  ko: '앞선 판은 보지 못했습니다.',
  en: 'Earlier texts of the notice were not seen.',
}

export const ecommerceNotice = {
  scope: formOf(
    {
      own_use_of_individuals: {
        ko: '개인의 자가사용 전자상거래물품',
        en: 'e-commerce goods of individuals for own use',
      },
    },
    {
      ko: '적용대상: 전자상거래물품 중 개인(사업자 제외)의 자가사용물품',
      en: 'what it applies to: e-commerce goods of individuals (no businesses) for own use',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2026-08-24',
          value: 'own_use_of_individuals',
          standing: 'read',
          cite: { ...notice2026, article: '제3조' },
          note: earlierNotSeen,
        },
      ],
    },
  ),
  acceptance: formOf(
    {
      match_and_number: {
        ko: '수입화주 정보와 일회용 인증번호가 모두 일치하여야 접수',
        en: "accepted only where the recipient's data and the one-time number are both right",
      },
    },
    {
      ko: '접수 요건: 부호와 수입화주 정보가 일치하고 주문 건별 일회용 인증번호가 일치할 것',
      en:
        'manifest and declaration are accepted only where the id matches the recipient and the ' +
        'one-time number of the order is right',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2026-08-24',
          value: 'match_and_number',
          standing: 'read',
          cite: { ...notice2026, article: '제13조, 제14조' },
          note: earlierNotSeen,
        },
      ],
    },
  ),
  matchFields: formOf(
    {
      name_phone_address: {
        ko: '성명, 연락처, 배송 주소',
        en: 'name, telephone and delivery address',
      },
    },
    {
      ko: '주문 건별로 대조하는 정보: 성명, 연락처, 배송 주소',
      en: 'what is matched for each order: name, telephone and delivery address',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2026-08-24',
          value: 'name_phone_address',
          standing: 'read',
          cite: { ...notice2026, article: '제13조제1항, 제14조제1항' },
          note: earlierNotSeen,
        },
      ],
    },
  ),
  oneTimeCode: formOf(
    {
      of_partners: {
        ko: '협력인정업체는 부호와 인증번호를 직접 받음',
        en: 'recognised partners are given code and number directly',
      },
    },
    {
      ko: '일회용 개인 통관부호(협력인정업체)',
      en: 'one-time personal customs code, by recognised partners',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2026-08-24',
          value: 'of_partners',
          standing: 'read',
          cite: { ...notice2026, article: '제2조제7호, 제15조' },
          note: {
            ko: '부호의 체계(별표 1)는 보지 못했습니다.',
            en: 'Its form (annex 1) was not seen.',
          },
        },
      ],
    },
  ),
  outage: formOf(
    {
      order_first_match_later: {
        ko: '주문을 먼저 처리하고 복구된 뒤 검증을 요청',
        en: 'the order is handled first, the match is asked for afterwards',
      },
    },
    {
      ko: '전산장애: 검증 요청 없이 주문·배송대행을 처리하고 복구 뒤 검증을 요청',
      en: 'outage: the order may be handled without a match, which is asked for once it is over',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2026-08-24',
          value: 'order_first_match_later',
          standing: 'read',
          cite: { ...notice2026, article: '제16조제1항·제3항' },
        },
      ],
    },
  ),
  outageMinutes: provision({
    ko: '이 시간 안에 검증 결과를 회신하지 못하면 전산장애로 보는 시간',
    en: 'no answer within so many minutes counts as an outage',
    unit: 'minutes',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2026-08-24',
        value: 3,
        standing: 'read',
        cite: { ...notice2026, article: '제16조제2항제2호' },
      },
    ],
  }),
}
