/** What may differ between order, payment and logistics of a retail import, in sentences. */
import type { Text } from '../../../judge/steps.js'

/** In which document the fault shows. */
export type DocumentName = 'order' | 'payment' | 'logistics'

export interface MismatchKind extends Text {
  readonly document: DocumentName
  /** `differs`, or `open` where something that is missing kept it from being compared. */
  readonly weight: 'differs' | 'open'
}

const table = {
  payment_missing: differs('payment', '지급 자료가 없습니다', 'there is no payment'),
  payment_twice: differs('payment', '지급 자료가 여럿입니다', 'there are several payments'),
  payment_of_no_order: differs(
    'payment',
    '그런 주문이 없는 지급 자료입니다',
    'a payment of an order that is not in the file',
  ),
  logistics_missing: differs('logistics', '물류 자료가 없습니다', 'there are no logistics data'),
  logistics_of_no_order: differs(
    'logistics',
    '그런 주문이 없는 물류 자료입니다',
    'logistics data of an order that is not in the file',
  ),
  order_split: differs(
    'logistics',
    '한 주문이 여러 운송장으로 나뉘었습니다. 나눈 주문은 거절됩니다',
    'the order is divided over several waybills, which is refused',
  ),
  tracking_shared: differs(
    'logistics',
    '한 운송장에 여러 주문이 있습니다. 합친 주문은 거절됩니다',
    'one waybill holds several orders, which is refused',
  ),
  tracking_differs: differs('logistics', '운송장 번호가 다릅니다', 'the waybill numbers differ'),
  sum_differs: differs(
    'order',
    '물품값 − 할인 + 운임 + 보험료(+ 세금)가 결제금액과 다릅니다',
    'goods less discounts with freight, insurance (and taxes) are not what was paid',
  ),
  amount_differs: differs('payment', '지급한 금액이 다릅니다', 'the amounts paid differ'),
  currency_differs: differs('payment', '통화가 다릅니다', 'the currencies differ'),
  payer_name_differs: differs(
    'payment',
    '지급인의 이름이 주문자와 다릅니다',
    'the payer has another name than the buyer',
  ),
  payer_id_differs: differs(
    'payment',
    '지급인의 신분증 번호가 주문자와 다릅니다',
    'the payer has another identity number than the buyer',
  ),
  consignee_name_differs: differs(
    'logistics',
    '수하인의 이름이 주문자와 다릅니다',
    'the consignee has another name than the buyer',
  ),
  consignee_id_differs: differs(
    'logistics',
    '수하인의 신분증 번호가 주문자와 다릅니다',
    'the consignee has another identity number than the buyer',
  ),
  company_differs: differs(
    'payment',
    '지급 회사가 주문의 결제 수단과 다릅니다',
    'the payment company is not the means of payment of the order',
  ),
  company_not_registered: differs(
    'payment',
    '지급 회사가 세관에 등록된 회사인지 알 수 없습니다(알리페이·위챗페이·텐페이가 아님)',
    'the payment company is none that is known to be registered (Alipay, WeChat Pay, Tenpay)',
  ),
  freight_differs: differs('logistics', '운임이 다릅니다', 'the freight differs'),
  insurance_differs: differs('logistics', '보험료가 다릅니다', 'the insurance differs'),
  weight_differs: differs('logistics', '총중량이 다릅니다', 'the gross weights differ'),
  goods_differ: differs(
    'logistics',
    '물류 자료의 품명이 주문의 품명과 다릅니다',
    'the goods of the logistics data are not those of the order',
  ),
  no_retail_import: differs(
    'order',
    '판정에서 소매수입이 아닙니다(한도·목록). gwanmun landed의 이유를 보십시오',
    'no retail import as judged (limits, list): see the reasons of gwanmun landed',
  ),
  buyer_not_given: open(
    'order',
    '주문에 buyer_name이나 buyer_id가 없어 사람을 견주지 못했습니다',
    'the order has no buyer_name or buyer_id: persons were not compared',
  ),
  payer_not_given: open(
    'payment',
    '지급 자료에 payer_name이나 payer_id가 없어 지급인을 견주지 못했습니다',
    'the payment has no payer_name or payer_id: the payer was not compared',
  ),
  consignee_not_given: open(
    'logistics',
    '물류 자료에 consignee_name이 없어 수하인을 견주지 못했습니다',
    'the logistics data have no consignee_name: the consignee was not compared',
  ),
  tax_not_known: open(
    'order',
    '세금을 모르거나 주문의 통화가 위안이 아니어서, 세금을 뺀 합계만 결제금액과 견주었습니다',
    'taxes are not known, or not in the currency of the order: the sum without them was compared',
  ),
} as const satisfies Readonly<Record<string, MismatchKind>>

function differs(document: DocumentName, ko: string, en: string) {
  return { document, weight: 'differs', ko, en } as const
}

function open(document: DocumentName, ko: string, en: string) {
  return { document, weight: 'open', ko, en } as const
}

export type MismatchCode = keyof typeof table

export const mismatchKinds: Readonly<Record<MismatchCode, MismatchKind>> = table
