/** What goods cost once they are at the door, as far as it is known: a blank is not known. */
import type { Answer } from 'gwanmun/pages'
import { amountIn } from './amounts.js'
import type { Asked } from './asked.js'
import type { Language } from './language.js'
import type { Key } from './texts.js'

export interface CostRow {
  readonly name: Key
  /** What was given, in its currency, with how it was reckoned. */
  readonly given: string
  readonly won: number | undefined
}

type Column = keyof Answer

/** A sum of cells; not known where one of them is not. */
function sumOf(answer: Answer, names: readonly Column[]): number | undefined {
  const cells = names.map(name => answer[name])
  return cells.includes('') ? undefined : cells.reduce((sum, cell) => sum + Number(cell), 0)
}

function numberIn(text: string | undefined): number | undefined {
  const value = Number((text ?? '').replaceAll(',', ''))
  return text === undefined || text.trim() === '' || Number.isNaN(value) ? undefined : value
}

/** Won for so much of a currency, at the customs rate of the answer. */
function inWon(amount: number | undefined, answer: Answer): number | undefined {
  if (amount === 0) return 0
  return amount === undefined || answer.fx_krw === '' ? undefined : amount * Number(answer.fx_krw)
}

export function paidRows(asked: Asked, answer: Answer, language: Language): readonly CostRow[] {
  const { currency = '', quantity = '', unit_price = '' } = asked
  const goods = [quantity, unit_price].map(numberIn)
  const price = goods.includes(undefined) ? undefined : goods[0]! * goods[1]!
  const row = (name: Key, amount: number | undefined, given: string): CostRow => ({
    ...{ name, given, won: inWon(amount, answer) },
  })
  const extra = (['local_freight', 'local_tax', 'intl_freight', 'intl_insurance'] as const).flatMap(
    column => {
      const amount = numberIn(asked[column])
      const isBlank = amount === 0 || (amount === undefined && column.startsWith('local'))
      const given = amount === undefined ? '' : amountIn(String(amount), currency, language)
      return isBlank ? [] : [row(`cost_${column}`, amount, given)]
    },
  )
  return [
    row('cost_goods', price, `${quantity} × ${amountIn(unit_price, currency, language)}`),
    ...extra,
  ]
}

const taxes = [
  ['duty', ['duty_krw']],
  [
    'otherTaxes',
    [
      'consumption_tax_krw',
      'liquor_tax_krw',
      'tobacco_taxes_krw',
      'education_tax_krw',
      'rural_tax_krw',
    ],
  ],
  ['vat', ['vat_krw']],
] as const satisfies readonly (readonly [Key, readonly Column[]])[]

/** Taxes, what of them is not collected, and levies that go elsewhere. */
export function taxRows(answer: Answer): readonly CostRow[] {
  const rows: CostRow[] = taxes
    .map(([name, columns]) => ({ name, given: '', won: sumOf(answer, columns) }))
    .filter(({ name, won }) => name !== 'otherTaxes' || won !== 0)
  const [tax, collected] = [sumOf(answer, ['tax_krw']), sumOf(answer, ['collected_krw'])]
  if (tax !== undefined && collected !== undefined && collected < tax) {
    rows.push({ name: 'notCollected', given: '', won: collected - tax })
  }
  const levies = sumOf(answer, ['levies_krw'])
  if (levies !== 0) rows.push({ name: 'levies', given: '', won: levies })
  return rows
}

export function totalOf(rows: readonly CostRow[]): number | undefined {
  return rows.reduce<number | undefined>(
    (sum, { won }) => (sum === undefined || won === undefined ? undefined : sum + won),
    0,
  )
}
