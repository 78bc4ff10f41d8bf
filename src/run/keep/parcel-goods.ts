/** The goods of listed parcels as they were given, what they cost, and what kept a row out. */
import { decimalText } from '../../basis/decimal-text.js'
import { valuePlaces } from '../../basis/scale.js'
import { scanAmount, scanQuantity } from '../../parcel/scan.js'
import {
  type KeyOfParcel,
  type LineDetail,
  linesOfParcels,
  type ProblemDetail,
  problemsOfParcels,
} from '../../store/parcel-details.js'
import type { ParcelItem } from '../../store/parcel-reads.js'
import type { Sql } from '../../store/sql.js'
import { inputOf } from './judgements.js'

export interface GoodsOfParcel {
  /** Of its first line: the name, else the code; '' where neither was given. */
  readonly goods: string
  /** Unit prices by quantities; null where a line lacks one, or the currencies differ. */
  readonly price: { readonly amount: string; readonly currency: string } | null
  readonly problems: readonly Omit<ProblemDetail, keyof KeyOfParcel>[]
}

type Input = Readonly<Record<string, string>>

type Scan = (bytes: Uint8Array, start: number, end: number) => number

const encoder = new TextEncoder()

/** A number as it was read to be judged; undefined where it was none. */
function scanned(scan: Scan, text = ''): bigint | undefined {
  const bytes = encoder.encode(text.trim())
  const value = scan(bytes, 0, bytes.length)
  return value < 0 ? undefined : BigInt(value)
}

function priceOf(inputs: readonly Input[], lines: number): GoodsOfParcel['price'] {
  const currencies = new Set(inputs.map(one => (one['currency'] ?? '').trim().toUpperCase()))
  const [currency = ''] = currencies
  if (inputs.length === 0 || inputs.length < lines || currencies.size > 1 || currency === '')
    return null
  let sum = 0n
  for (const one of inputs) {
    const price = scanned(scanAmount, one['unit_price'])
    const quantity = scanned(scanQuantity, one['quantity'])
    if (price === undefined || quantity === undefined) return null
    sum += price * quantity
  }
  return { amount: decimalText(sum, valuePlaces), currency }
}

function byParcel<T extends KeyOfParcel>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const name = `${row.assessment} ${row.parcel}`
    const known = found.get(name)
    if (known) known.push(row)
    else found.set(name, [row])
  }
  return found
}

const inputsOf = (lines: readonly LineDetail[]): readonly Input[] =>
  lines.map(({ input, columns }) => inputOf(input, columns ?? []))

/** What each of them holds, in their order. */
export async function goodsOfParcels(
  sql: Sql,
  parcels: readonly ParcelItem[],
): Promise<readonly GoodsOfParcel[]> {
  const lines = byParcel(await linesOfParcels(sql, parcels))
  const refused = parcels.filter(({ state }) => state === 'refused')
  const problems = byParcel(await problemsOfParcels(sql, refused))
  return parcels.map(one => {
    const name = `${one.assessment} ${one.parcel}`
    const inputs = inputsOf(lines.get(name) ?? [])
    const [first = {}] = inputs
    const own = problems.get(name) ?? []
    return {
      goods: first['goods'] ?? first['hs'] ?? '',
      price: priceOf(inputs, one.lines),
      problems: own.map(({ column, code, ko, en }) => ({ column, code, ko, en })),
    }
  })
}
