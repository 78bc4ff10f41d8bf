/** The one table of output columns: decisions CSV, JSON answers and documents are made from it. */

export type AnswerKind = 'text' | 'number' | 'list'

export interface AnswerField {
  readonly name: AnswerName
  readonly kind: AnswerKind
  readonly unit: string
  readonly ko: string
  readonly en: string
}

const table = [
  ['parcel', 'text', '', '화물 번호', 'parcel as given'],
  ['line', 'number', '', '행 번호', 'line number within the parcel'],
  ['state', 'text', '', '상태', 'judged, partial (something is not known) or refused'],
  ['group', 'number', '', '합산 그룹', 'number of the group of combined goods, in input order'],
  ['combined_with', 'list', '', '합산된 화물', 'other parcels of the group'],
  ['declaration', 'text', '', '신고', 'declaration as given, else the parcel'],
  ['entry_line', 'number', '', '란', 'declaration line: one HSK, origin and kind of rate'],
  [
    'track',
    'text',
    '',
    '통관 방법',
    'express: list, simplified, general; mail: free_on_spot, taxed_on_spot, simple, declaration',
  ],
  ['relief', 'text', '', '면세', 'none, small_value, sample or korus_list'],
  ['tested_value_usd', 'number', 'USD', '판단한 물품가격', 'value that was tested, rounded up'],
  ['limit_usd', 'number', 'USD', '적용 한도', 'limit that was applied'],
  ['fx_krw', 'number', 'KRW', '과세환율', 'won for one unit of the currency'],
  ['item_value_usd', 'number', 'USD', '행 물품가격', 'item value of the line, rounded up'],
  ['freight_krw', 'number', 'KRW', '운임·보험료', 'international freight and insurance'],
  [
    'freight_basis',
    'text',
    '',
    '운임 근거',
    'actual, included, none, surface_parcel or express_table',
  ],
  ['customs_value_krw', 'number', 'KRW', '과세가격', 'customs value'],
  ['rate_kind', 'text', '', '세율 구분', 'basic, wto, wto_farm, an agreement or simplified'],
  ['duty_rate_pct', 'number', '%', '관세율', 'rate of duty, the lowest where it is a range'],
  ['duty_rate_max_pct', 'number', '%', '관세율 최고', 'the highest rate of the range'],
  [
    'duty_krw',
    'number',
    'KRW',
    '관세(간이세율이면 하나로 합한 세액)',
    'duty; the one amount of a simplified rate',
  ],
  ['consumption_tax_krw', 'number', 'KRW', '개별소비세', 'individual consumption tax'],
  ['liquor_tax_krw', 'number', 'KRW', '주세', 'liquor tax'],
  ['tobacco_taxes_krw', 'number', 'KRW', '담배 관련 세금', 'taxes on tobacco'],
  ['education_tax_krw', 'number', 'KRW', '교육세', 'education tax'],
  ['rural_tax_krw', 'number', 'KRW', '농어촌특별세', 'special rural tax'],
  ['vat_krw', 'number', 'KRW', '부가가치세', 'value added tax'],
  ['tax_krw', 'number', 'KRW', '세액 합계', 'all taxes after truncation'],
  ['collected_krw', 'number', 'KRW', '징수액', 'tax that is collected, after the minimum'],
  ['levies_krw', 'number', 'KRW', '부담금', 'levies that are no taxes'],
  ['requirements', 'list', '', '요건', 'papers and permits'],
  ['reasons', 'list', '', '사유', 'codes of the reasons'],
  ['standing', 'text', '', '확실성', 'the weakest of read, reported, remembered'],
  ['edition', 'text', '', '판', 'edition of law, schedule, rates and rules'],
] as const satisfies readonly (readonly [string, AnswerKind, string, string, string])[]

export type AnswerName = (typeof table)[number][0]

export const answerFields: readonly AnswerField[] = table.map(([name, kind, unit, ko, en]) => ({
  name,
  kind,
  unit,
  ko,
  en,
}))
