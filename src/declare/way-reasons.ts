/** Why a way out is open or not, and what a lesser way loses. */
import type { Reason } from '../judge/reasons.js'

const decides = (rests: readonly string[], ko: string, en: string): Reason => ({
  weight: 'decides',
  ...{ rests, ko, en },
})
const notKnown = (rests: readonly string[], ko: string, en: string): Reason => ({
  weight: 'not_known',
  ...{ rests, ko, en },
})

const declaration = ['kr.exportCustoms.declaration']
const simplified = ['kr.exportNotice.simplifiedLimit']
const conversion = ['kr.exportNotice.conversionLimit']
const list = ['kr.exportNotice.listLimit', 'kr.exportNotice.listOffices']
const proofGoods = ['kr.exportNotice.proofGoods', 'kr.exportCustoms.proofGoods']

export const wayReasons = {
  regular_open: decides(
    declaration,
    '일반 수출신고에는 금액의 제한이 없습니다. 허가·승인·검사가 있는 물품은 그것을 갖춥니다.',
    'The regular declaration has no limit of value; goods that take a permit have to have it.',
  ),
  simplified_within: decides(
    simplified,
    'FOB {fob}원이 간이수출신고 한도 {limit}원을 넘지 않습니다.',
    'FOB {fob} won is within the limit of {limit} won for simplified declarations.',
  ),
  simplified_over: decides(
    simplified,
    'FOB {fob}원이 간이수출신고 한도 {limit}원을 넘습니다.',
    'FOB {fob} won is over the limit of {limit} won for simplified declarations.',
  ),
  simplified_not_known: notKnown(
    simplified,
    '그날에 간이수출신고가 있었는지 알지 못합니다.',
    'Whether there was a simplified declaration on that day is not known.',
  ),
  conversion_within: decides(
    conversion,
    'FOB {fob}원이 목록변환신고 한도 {limit}원을 넘지 않고 특송으로 보냅니다.',
    'FOB {fob} won is within the limit of {limit} won, and it goes by express carrier.',
  ),
  conversion_over: decides(
    conversion,
    'FOB {fob}원이 목록변환신고 한도 {limit}원을 넘습니다.',
    'FOB {fob} won is over the limit of {limit} won for declarations made out of a list.',
  ),
  conversion_not_known: notKnown(
    conversion,
    '그날에 목록변환신고가 있었는지 알지 못합니다.',
    'Whether lists were turned into declarations on that day is not known.',
  ),
  list_within: decides(
    list,
    'FOB {fob}원이 목록통관 한도 {limit}원을 넘지 않고 특송으로 보냅니다.',
    'FOB {fob} won is within the limit of {limit} won for lists, and it goes by express carrier.',
  ),
  list_over: decides(
    list,
    'FOB {fob}원이 목록통관 한도 {limit}원을 넘습니다. 한도가 올랐다는 자료는 없습니다.',
    'FOB {fob} won is over the limit of {limit} won for lists; no source says that it rose.',
  ),
  list_not_known: notKnown(
    list,
    '그날의 목록통관 한도를 알지 못합니다.',
    'The limit of lists on that day is not known.',
  ),
  list_three_offices: notKnown(
    list,
    '그날에는 인천·김포·평택세관에서만 목록통관을 했습니다. 세관을 확인하십시오.',
    'On that day lists were taken at Incheon, Gimpo and Pyeongtaek only: see which office it is.',
  ),
  mail_undeclared: decides(
    ['kr.exportCustoms.mail'],
    '우편물은 신고 없이 나갑니다(승인 대상 등은 신고).',
    'Mail leaves without a declaration (what takes an approval is declared).',
  ),
  mail_not_known: notKnown(
    ['kr.exportCustoms.mail'],
    '그날 우편물의 신고 생략을 알지 못합니다.',
    'Whether mail was free of declaration on that day is not known.',
  ),
  proof_needed: decides(
    proofGoods,
    '세관장확인이나 수출승인 대상인 물품이 있습니다. 요건을 갖추어 일반 수출신고로 합니다. {laws}',
    'There are goods that take a proof at customs or an approval: declare them in full. {laws}',
  ),
  proof_not_known: notKnown(
    proofGoods,
    '세관장확인이나 수출승인 대상인 물품이 있는데, 그날 이 방법에서 빠졌는지 알지 못합니다. {laws}',
    'There are goods that take a proof; whether this way was closed to them then is not known. {laws}',
  ),
  express_only: decides(
    conversion,
    '특송업체의 목록으로 하는 방법입니다. carrier가 express가 아닙니다.',
    'This way goes by the list of an express carrier, and carrier is not express.',
  ),
  carrier_not_given: notKnown(
    conversion,
    'carrier가 비어 있어 특송인지 알지 못합니다.',
    'carrier is blank: whether it goes by express carrier is not known.',
  ),
  not_a_sale: decides(
    simplified,
    '전자상거래 판매가 아닙니다({kind}). 재고 이전·견본·반품은 일반 수출신고로 합니다.',
    'It is no sale ({kind}): stock, samples and returns go by regular declaration.',
  ),
  value_not_known: notKnown(
    ['kr.exportCustoms.price', 'kr.exportCustoms.exchange'],
    '신고가격(FOB 원화)을 알지 못합니다. 문제 목록을 보십시오.',
    'The value to declare (FOB, won) is not known: see the problems.',
  ),
} as const satisfies Readonly<Record<string, Reason>>

export type WayReason = keyof typeof wayReasons

/** What leaving by list gives up. */
export const lossReasons = {
  performance: {
    ...decides(
      ['kr.exportAfter.performance'],
      '수출실적이 되지 않습니다.',
      'It is no export performance.',
    ),
    standing: 'reported',
  },
  drawback: {
    ...decides(
      ['kr.exportAfter.drawbackYears'],
      '관세 등의 환급을 신청할 수 없습니다.',
      'No drawback can be claimed.',
    ),
    standing: 'reported',
  },
  evidence: {
    ...decides(
      ['kr.exportVat.zeroRate', 'kr.exportVat.papers'],
      '영세율은 그대로이나 수출실적명세서에 적을 신고번호가 없어 소포수령증·외화입금증명서로 갖춥니다.',
      'The zero rate stays, but it is proved by receipts or bank certificates, without a number.',
    ),
    standing: 'reported',
  },
  finance: {
    ...decides(
      [],
      '은행이 세관에서 받는 수출자료(무역금융)에 들지 않습니다.',
      'It is not in what customs tells banks for trade finance.',
    ),
    standing: 'reported',
  },
} as const satisfies Readonly<Record<string, Reason>>

export type LossReason = keyof typeof lossReasons
