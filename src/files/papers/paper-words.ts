/** The words of papers, in Korean and English. */

const words = {
  invoice: ['상업송장', 'COMMERCIAL INVOICE'],
  packing: ['포장명세서', 'PACKING LIST'],
  cn22: ['세관신고서 CN22', 'CUSTOMS DECLARATION CN 22'],
  cn23: ['세관신고서 CN23', 'CUSTOMS DECLARATION CN 23'],
  exporter: ['수출자(보내는 사람)', 'Exporter (sender)'],
  consignee: ['수취인', 'Consignee'],
  number: ['수출신고번호', 'Export declaration no.'],
  tracking: ['운송장·우편물 번호', 'Tracking no.'],
  date: ['날짜', 'Date'],
  orders: ['주문번호', 'Order no.'],
  to: ['목적국', 'Destination'],
  term: ['인도조건', 'Terms of delivery'],
  currency: ['통화', 'Currency'],
  no: ['번호', 'No.'],
  goods: ['품명', 'Description of goods'],
  hs: ['HS', 'HS code'],
  origin: ['원산지', 'Origin'],
  quantity: ['수량', 'Quantity'],
  price: ['단가', 'Unit price'],
  less: ['할인 등', 'Less'],
  amount: ['금액', 'Amount'],
  net: ['순중량(kg)', 'Net weight (kg)'],
  gross: ['총중량(kg)', 'Gross weight (kg)'],
  packages: ['포장 개수·종류', 'Packages'],
  goodsTotal: ['물품가격', 'Goods'],
  freight: ['운임', 'Freight'],
  insurance: ['보험료', 'Insurance'],
  total: ['합계', 'Total'],
  phone: ['전화', 'Tel.'],
  category: ['종류', 'Category'],
  sale: ['물품 판매', 'Sale of goods'],
  sample: ['상품 견본', 'Commercial sample'],
  return: ['반송품', 'Returned goods'],
  stock_transfer: ['그 밖', 'Other'],
  signature: ['서명', 'Signature'],
  declare: [
    '이 신고서의 내용이 정확하며, 우편 규정이나 관세 법령이 금지한 위험물이 들어 있지 않음을 확인합니다.',
    'I certify that the particulars given are correct and that this item holds nothing dangerous ' +
      'or prohibited by postal or customs rules.',
  ],
  results: ['수출실적명세서(별지 제40호서식의 항목)', 'List of export results (fields of form 40)'],
  attached: [
    '영세율 첨부서류 제출명세서(별지 제42호서식의 항목)',
    'List of papers of the zero rate (fields of form 42)',
  ],
  period: ['거래기간', 'Period'],
  business: ['사업자등록번호', 'Business registration no.'],
  firm: ['상호(법인명)', 'Name of the firm'],
  representative: ['성명(대표자)', 'Representative'],
  address: ['사업장 소재지', 'Address'],
  count: ['건수', 'Number'],
  won: ['원화금액', 'Won'],
  all: ['합계', 'All'],
  exported: ['수출한 재화', 'Goods exported'],
  others: ['기타 영세율 적용', 'Other supplies at zero rate'],
  notForm: [
    '서식 원본을 보지 못해 항목만 옮겼습니다. 제출할 때 공식 서식과 견주십시오.',
    'The printed form was not seen: these are its fields. Compare with it before filing.',
  ],
  page: ['{page} / {pages}', '{page} / {pages}'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

export type PaperWord = keyof typeof words
export type PaperLanguage = 'ko' | 'en'

export function paperWord(language: PaperLanguage) {
  return (word: PaperWord, values: Readonly<Record<string, string>> = {}): string =>
    words[word][language === 'ko' ? 0 : 1].replaceAll(
      /\{(\w+)\}/g,
      (whole, name: string) => values[name] ?? whole,
    )
}
