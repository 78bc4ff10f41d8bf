/** Reads the list of self-use quantities, and tells which of its goods a code is or may be. */
import { type Day, day } from '../basis/day.js'
import { quantityScale } from '../basis/scale.js'
import { chapterOf } from './prefix-table.js'

/** What is counted, and from which column. */
export type SelfUseUnit = 'packages' | 'bottles' | 'pieces' | 'ml' | 'g'

export interface SelfUseRow {
  readonly goods: string
  /** Prefixes of codes that are these goods, and of codes that may be. */
  readonly prefixes: readonly string[]
  readonly perhaps: readonly string[]
  /** All of these. */
  readonly named: readonly string[]
  /** In 1/1,000 of the unit. */
  readonly limit: number
  /** Up to here sources disagree on the limit; the limit itself where they agree. */
  readonly doubtTo: number
  readonly unit: SelfUseUnit
  readonly isByCode: boolean
  /** Whether more than the limit may be allowed. */
  readonly isAboveOpen: boolean
  readonly kind: string
  readonly isRemembered: boolean
  readonly from: Day
}

/** Goods of the list that a code is (`isSure`) or may be. */
export interface SelfUseHit {
  /** Place of the row in the list. */
  readonly at: number
  readonly isSure: boolean
}

const words = (cell: string): readonly string[] => cell.split(' ').filter(word => word !== '')

function readRow(line: string): SelfUseRow {
  const cells = line.split(',')
  const [goods, prefixes, perhaps, limit, doubtTo, unit, each, above, kind, standing, from] =
    cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
  return {
    goods,
    prefixes: words(prefixes),
    perhaps: words(perhaps),
    named: [...words(prefixes), ...words(perhaps)],
    limit: Number(limit) * quantityScale,
    doubtTo: Number(doubtTo || limit) * quantityScale,
    unit: unit as SelfUseUnit,
    isByCode: each === 'code',
    isAboveOpen: above === 'not_known',
    kind,
    isRemembered: standing === 'remembered',
    from: day(from),
  }
}

/** Reads a list written as CSV with a header. */
export function selfUseTable(csv: string): readonly SelfUseRow[] {
  return csv.trim().split('\n').slice(1).map(readRow)
}

/** The longest of the prefixes that the code has; 0 where it has none. */
function lengthIn(prefixes: readonly string[], digits: string): number {
  let longest = 0
  for (const prefix of prefixes) {
    if (prefix.length > longest && digits.startsWith(prefix)) longest = prefix.length
  }
  return longest
}

function isBelow(prefixes: readonly string[], digits: string): boolean {
  return prefixes.some(prefix => prefix.length > digits.length && prefix.startsWith(digits))
}

/** What `isChapterNamed` found, by list and chapter. */
const chapters = new WeakMap<readonly SelfUseRow[], Map<string, boolean>>()

/** Whether any goods of the list are of the chapter of a code: most codes are of others. */
function isChapterNamed(table: readonly SelfUseRow[], digits: string): boolean {
  const known = chapters.get(table) ?? new Map<string, boolean>()
  chapters.set(table, known)
  const chapter = chapterOf(digits)
  const found = known.get(chapter)
  if (found !== undefined) return found
  const isOf = (prefix: string): boolean => prefix.startsWith(chapter) || chapter.startsWith(prefix)
  const isNamed = table.some(row => row.named.some(isOf))
  known.set(chapter, isNamed)
  return isNamed
}

/**
 * The goods of the list that a code is or may be. The longest prefix decides; where a longer code
 * could fall under other rows, the code is none of them for sure.
 */
export function selfUseHits(table: readonly SelfUseRow[], digits: string): readonly SelfUseHit[] {
  if (!isChapterNamed(table, digits)) return []
  const lengths = table.map(row => lengthIn(row.named, digits))
  const longest = Math.max(...lengths)
  const isSplit = table.some(row => isBelow(row.named, digits))
  return table.flatMap((row, at) => {
    const isOwn = longest > 0 && lengths[at] === longest
    if (!isOwn && !isBelow(row.named, digits)) return []
    const isSure = isOwn && !isSplit && lengthIn(row.prefixes, digits) > 0
    return [{ at, isSure }]
  })
}
