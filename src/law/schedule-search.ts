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
  const words = [...new Set(wordsOf(text))]
  if (words.length === 0) return []
  const ranked = linesOf(names).flatMap(found => rankedLine(found, words) ?? [])
  return ranked.sort(byRankThenCode).map(({ line, headings }) => ({ line, headings }))
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

function rankedLine(found: FoundLine, words: readonly string[]): Ranked | undefined {
  const own = namesOf([found.line])
  const above = namesOf(found.headings)
  let rank = 0
  for (const word of words) {
    const inOwn = 2 * closeness(own, word)
    const least = Math.min(inOwn, 2 * closeness(above, word) + 1)
    if (least === Infinity) return undefined
    rank += least
  }
  return { ...found, rank }
}

function namesOf(named: readonly NamedCode[]): readonly string[] {
  return named.flatMap(({ ko, en }) => [...wordsOf(ko), ...wordsOf(en)])
}

/** 0 for the word itself, 1 for its beginning, 2 for its inside; infinite where it is nowhere. */
function closeness(names: readonly string[], word: string): number {
  let least = Infinity
  for (const name of names) {
    if (name === word) return 0
    if (name.startsWith(word)) least = 1
    else if (least > 1 && name.includes(word)) least = 2
  }
  return least
}

function byRankThenCode(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.line.code < b.line.code ? -1 : 1)
}
