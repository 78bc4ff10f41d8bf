/** A parcel with some cells changed, over those that were given: what is tried of it. */
import type { AppliedCells, FieldName, InputLine } from 'gwanmun/pages'

export type Cells = Readonly<Partial<Record<FieldName, string>>>

/** Of each line the cells that are other than given. */
export type Tried = readonly Cells[]

export const untried = (own: readonly InputLine[]): Tried => own.map(() => ({}))

export function isUntried(tried: Tried): boolean {
  return tried.every(cells => Object.keys(cells).length === 0)
}

export function linesTried(own: readonly InputLine[], tried: Tried): readonly InputLine[] {
  return own.map((line, at) => ({ ...line, ...tried[at] }))
}

const textOf = (line: InputLine, name: FieldName): string => String(line[name] ?? '')

/** Cells without those that say what was given anyway. */
function otherThan(line: InputLine, cells: Cells): Cells {
  const given = Object.entries(cells) as [FieldName, string][]
  return Object.fromEntries(given.filter(([name, value]) => value !== textOf(line, name)))
}

/** Other cells of one line, or of all of them. */
export function withCells(
  own: readonly InputLine[],
  tried: Tried,
  { cells, at }: { readonly cells: Cells; readonly at?: number | undefined },
): Tried {
  return own.map((line, place) => {
    const before = tried[place] ?? {}
    return at === undefined || at === place ? otherThan(line, { ...before, ...cells }) : before
  })
}

/** Amounts have four decimals, as they are read. */
const parts = 10_000
const percents = 100

/** As it is read: thousands may be grouped, digits full-width. */
function numberOf(line: InputLine, name: FieldName): number {
  return Number(textOf(line, name).normalize('NFKC').replaceAll(',', ''))
}

function inParts(line: InputLine, name: FieldName): number {
  return Math.round(numberOf(line, name) * parts)
}

function amountOf(inside: number): string {
  return String(inside / parts)
}

/** Prices are moved by cents: what is shown of them is what is judged. */
function toCents(inside: number): number {
  const cent = parts / percents
  return Math.max(Math.round(inside / cent), 1) * cent
}

/** What the goods cost as listed. */
export function priceOf(lines: readonly InputLine[]): number {
  return lines.reduce(
    (sum, line) => sum + numberOf(line, 'unit_price') * numberOf(line, 'quantity'),
    0,
  )
}

/** All prices as so many percent of those that were given. */
export function atPercent(own: readonly InputLine[], tried: Tried, percent: number): Tried {
  return own.map((line, at) => {
    const given = inParts(line, 'unit_price')
    const price = percent === percents ? given : toCents((given * percent) / percents)
    const unit_price = price === given ? textOf(line, 'unit_price') : amountOf(price)
    return otherThan(line, { ...tried[at], unit_price })
  })
}

/** How the unit prices stand to those that were given: 1 where nothing was moved. */
export function shareOf(own: readonly InputLine[], tried: Tried): number {
  const atGiven = linesTried(own, tried).map((line, at) => ({
    ...line,
    quantity: own[at]!.quantity ?? 0,
  }))
  const before = priceOf(own)
  return before === 0 ? 1 : priceOf(atGiven) / before
}

/**
 * The price that says the same as a discount of the seller or as more tax: only where a parcel has one
 * line and the price for one comes out even.
 */
function asPrice(line: InputLine, cells: Cells): Cells | undefined {
  const { discount, discount_kind, local_tax, ...others } = cells
  if (Object.keys(others).length > 0) return undefined
  const after = { ...line, ...cells }
  const less = discount === undefined ? 0 : inParts(after, 'discount') - inParts(line, 'discount')
  const more =
    local_tax === undefined ? 0 : inParts(after, 'local_tax') - inParts(line, 'local_tax')
  const count = numberOf(line, 'quantity')
  const price = inParts(line, 'unit_price') + (more - less) / count
  return Number.isInteger(price) && price > 0 ? { unit_price: amountOf(price) } : undefined
}

/** What would change the answer, put into the lines; `numbers` are theirs. */
export function withApplied(
  own: readonly InputLine[],
  tried: Tried,
  { applied, numbers }: { readonly applied: readonly AppliedCells[]; numbers: readonly number[] },
): Tried {
  return applied.reduce((all, { line, cells }) => {
    const at = numbers.indexOf(line)
    const now = linesTried(own, all)[at]
    if (!now) return all
    const price = own.length === 1 ? asPrice(now, cells) : undefined
    return withCells(own, all, { cells: price ?? cells, at })
  }, tried)
}
