/** What the words of an outbound answer say to people. */
import type { Text } from '../judge/steps.js'
import type { Due } from './outcome.js'
import type { collectors, regimes } from './words.js'

export const regimeTexts: Readonly<Record<(typeof regimes)[number], Text>> = {
  refused: { ko: '입력에 문제가 있음', en: 'the input has a problem' },
  not_judged: { ko: '판정하지 못함', en: 'not judged' },
  not_shipped: { ko: '보내지 않은 주문', en: 'an order that is not sent' },
  de_minimis: { ko: '소액 면세', en: 'free as a small value' },
  postal: { ko: '우편 특례', en: 'duty on mail in place of others' },
  informal: { ko: '약식 신고', en: 'informal entry' },
  formal: { ko: '정식 신고', en: 'formal entry' },
  exempt: { ko: '면세', en: 'exempt' },
  simplified: { ko: '간이세율', en: 'simplified rates' },
  ordinary: { ko: '일반세율', en: 'ordinary rates' },
  ioss: { ko: 'IOSS(판매할 때 부가세)', en: 'IOSS: VAT at the sale' },
  low_value: { ko: '소액 신고', en: 'low-value declaration' },
  standard: { ko: '보통 신고', en: 'standard declaration' },
  cbec: { ko: '해외전자상거래 소매수입', en: 'cross-border e-commerce retail import' },
  cbec_full_tax: { ko: '소매수입, 세금 전액', en: 'retail import, taxed in full' },
  personal_mail: { ko: '개인 우편물', en: 'personal mail' },
  over_limit: { ko: '한도를 넘음', en: 'above the limit' },
  seller_taxed: { ko: '판매자가 세금을 걷음', en: 'taxed by the seller' },
  border: { ko: '국경에서 과세', en: 'taxed at the border' },
  free_port: { ko: '관세 없는 항구', en: 'free port' },
  general_trade: { ko: '일반무역', en: 'general trade' },
}

export const collectorTexts: Readonly<Record<(typeof collectors)[number], Text>> = {
  '': { ko: '모름', en: 'not known' },
  none: { ko: '걷지 않음', en: 'nobody' },
  seller: { ko: '판매자', en: 'the seller' },
  platform: { ko: '판매 채널', en: 'the platform' },
  carrier: { ko: '운송사', en: 'the carrier' },
  post: { ko: '우체국', en: 'the post' },
  importer: { ko: '수입자', en: 'the importer' },
}

export const dueTexts: Readonly<Record<Due, Text>> = {
  duty: { ko: '관세', en: 'duty' },
  tax: { ko: '세금', en: 'tax' },
  excise: { ko: '개별소비세', en: 'excise' },
  fees: { ko: '수수료', en: 'fees' },
}
