/** The one table of the columns of an outbound answer. */

export interface LandedField {
  readonly name: LandedColumn
  /** A `number` may be blank, which is not known; a `list` has `|` between its words. */
  readonly kind: 'text' | 'number' | 'list'
  readonly ko: string
  readonly en: string
}

const table = [
  ['order', 'text', '주문번호', 'order number'],
  ['line', 'text', '행 번호', 'line number'],
  ['to', 'text', '목적국', 'country of destination'],
  ['regime', 'text', '통관 방식', 'by which regime the goods enter'],
  ['currency', 'text', '금액의 통화', 'currency of the amounts'],
  ['customs_value', 'number', '과세가격', 'customs value'],
  ['duty_rate_pct', 'number', '관세율(%)', 'rate of duty, in percent'],
  ['duty', 'number', '관세', 'duty'],
  ['tax_rate_pct', 'number', '세율(%)', 'rate of tax, in percent'],
  ['tax', 'number', '부가가치세·소비세', 'tax on value'],
  ['excise', 'number', '개별소비세', 'excise'],
  ['fees', 'number', '수수료', 'fees'],
  ['collected_by', 'text', '누가 받는지', 'who collects'],
  ['extra', 'text', '추가 관세의 번호와 세율', 'headings of additional duties, with rates'],
  ['requirements', 'list', '요건', 'what is asked of the goods besides'],
  ['reasons', 'list', '사유', 'reasons'],
  ['standing', 'text', '확실성', 'how sure the answer is'],
  ['edition', 'text', '판', 'edition: what was judged with'],
] as const

export type LandedColumn = (typeof table)[number][0]

export const landedFields: readonly LandedField[] = table.map(([name, kind, ko, en]) => {
  return { name, kind, ko, en }
})

/** The header, in order. */
export const landedColumns: readonly LandedColumn[] = landedFields.map(one => one.name)
