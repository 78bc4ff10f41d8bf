/** Finds tariff lines by code or by words, over names of goods that are handed in. */

/** A code of seven to ten digits with its names. */
export interface NamedCode {
  readonly code: string
  readonly ko: string
  readonly en: string
}

/** A ten-digit line with the headings above it that have a name of their own, the widest first. */
export interface FoundLine {
  readonly line: NamedCode
  readonly headings: readonly NamedCode[]
}

interface Ranked extends FoundLine {
  readonly rank: number
}

/** The words of all names, each once, and which of them stand in the names of a line. */
interface WordIndex {
  readonly words: readonly string[]
  readonly lines: readonly IndexedLine[]
}

interface IndexedLine extends FoundLine {
  /** Numbers of words: of its own name, and of its headings. */
  readonly own: readonly number[]
  readonly above: readonly number[]
}

/** Names are searched again and again: their words are told apart once. */
const indexes = new WeakMap<readonly NamedCode[], WordIndex>()

const farthest = 3

const lineDigits = 10

/** The digits of a code that is written with dots, hyphens or spaces; undefined for other text. */
export function codeDigits(text: string): string | undefined {
  return /^[\d.\-\s]*\d[\d.\-\s]*$/.test(text) ? text.replace(/\D/g, '') : undefined
}

/** Lines whose code begins with the digits; names ascend by code. */
export function linesBelow(names: readonly NamedCode[], digits: string): readonly FoundLine[] {
  return linesOf(names).filter(found => found.line.code.startsWith(digits))
}

/**
 * Lines in whose own name or headings all the words occur, in Korean or English. A whole word comes
 * before the beginning of a word, that before its inside, and the own name before a heading.
 */
export function searchGoods(names: readonly NamedCode[], text: string): readonly FoundLine[] {
  const wanted = [...new Set(wordsOf(text))]
  if (wanted.length === 0) return []
  const { words, lines } = indexOf(names)
  const closenesses = wanted.map(word => Uint8Array.from(words, name => closeness(name, word)))
  const ranked = lines.flatMap(line => rankedLine(line, closenesses) ?? [])
  return ranked.sort(byRankThenCode).map(({ line, headings }) => ({ line, headings }))
}

function indexOf(names: readonly NamedCode[]): WordIndex {
  const known = indexes.get(names)
  if (known) return known
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const lines = linesOf(names).map(({ line, headings }) => ({
    ...{ line, headings },
    own: namesOf([line]).map(numberOf),
    above: namesOf(headings).map(numberOf),
  }))
  const index = { words: [...numbers.keys()], lines }
  indexes.set(names, index)
  return index
}

function linesOf(names: readonly NamedCode[]): readonly FoundLine[] {
  const path: NamedCode[] = []
  return sorted(names).flatMap(line => {
    while (path.length > 0 && !line.code.startsWith(path.at(-1)!.code)) path.pop()
    if (line.code.length === lineDigits) return { line, headings: [...path] }
    path.push(line)
    return []
  })
}

function sorted(names: readonly NamedCode[]): readonly NamedCode[] {
  return [...names].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)))
}

/** The old Korean letter that stands between words as a dot (U+318D) is no part of a word. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('\u318D', ' ')
  return plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word !== '')
}

function rankedLine(found: IndexedLine, closenesses: readonly Uint8Array[]): Ranked | undefined {
  let rank = 0
  for (const closeness of closenesses) {
    const own = least(found.own, closeness)
    const above = least(found.above, closeness)
    if (own === farthest && above === farthest) return undefined
    rank += Math.min(own === farthest ? Infinity : 2 * own, 2 * above + 1)
  }
  return { line: found.line, headings: found.headings, rank }
}

function least(words: readonly number[], closeness: Uint8Array): number {
  let least = farthest
  for (const word of words) if (closeness[word]! < least) least = closeness[word]!
  return least
}

function namesOf(named: readonly NamedCode[]): readonly string[] {
  return named.flatMap(({ ko, en }) => [...wordsOf(ko), ...wordsOf(en)])
}

/** 0 for the word itself, 1 for its beginning, 2 for its inside; 3 where it is not in the name. */
function closeness(name: string, word: string): number {
  if (name === word) return 0
  if (name.startsWith(word)) return 1
  return name.includes(word) ? 2 : farthest
}

function byRankThenCode(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.line.code < b.line.code ? -1 : 1)
}
