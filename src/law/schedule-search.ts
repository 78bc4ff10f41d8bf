/** Finds tariff lines by code or by words, over names of goods that are handed in. */
import { chapterNames } from './chapter-names.js'
import {
  distances,
  farthest,
  isClose,
  isNear,
  isRawMaterial,
  isTelling,
  type NameWord,
  nameWords,
  partings,
  wordsOf,
} from './goods-text.js'

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

/** A line with the words asked for that stand in its names, and in those above it. */
export interface WordHit extends FoundLine {
  readonly matched: readonly string[]
  /** How far the words are from those asked for, and where they stand: less is better. */
  readonly cost: number
}

/** The lines that a word stands in, and what it costs to be found there. */
interface Postings {
  readonly lines: number[]
  readonly costs: number[]
}

/** Words of names, each once, with the lines that they stand in. */
interface Vocabulary {
  readonly numbers: Map<string, number>
  readonly postings: Postings[]
}

interface WordIndex {
  readonly words: Vocabulary
  readonly texts: readonly string[]
  /** Neighbours written together. */
  readonly pairs: Vocabulary
  readonly heads: ReadonlySet<string>
  readonly lines: readonly FoundLine[]
  /** How many words the own name of each line has. */
  readonly lengths: readonly number[]
}

/** Names are searched again and again: their words are told apart once. */
const indexes = new WeakMap<readonly NamedCode[], WordIndex>()

/** What it costs a word to stand beside the head of a name, in a heading, in the name of a chapter. */
const costs = { beside: 2, heading: 1, chapter: 4, material: 1, pair: -1 } as const

const lineDigits = 10
const chapterDigits = 2

/** The digits of a code that is written with dots, hyphens or spaces; undefined for other text. */
export function codeDigits(text: string): string | undefined {
  return /^[\d.\-\s]*\d[\d.\-\s]*$/.test(text) ? text.replace(/\D/g, '') : undefined
}

/** Lines whose code begins with the digits; names ascend by code. */
export function linesBelow(names: readonly NamedCode[], digits: string): readonly FoundLine[] {
  return indexOf(names).lines.filter(found => found.line.code.startsWith(digits))
}

function emptyVocabulary(): Vocabulary {
  return { numbers: new Map(), postings: [] }
}

function post({ numbers, postings }: Vocabulary, text: string, line: number, cost: number): void {
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  postings[number] ??= { lines: [], costs: [] }
  postings[number].lines.push(line)
  postings[number].costs.push(cost)
}

const placeCost = ({ isHead }: NameWord, place: number) => place + (isHead ? 0 : costs.beside)

class IndexMaker {
  private readonly words = emptyVocabulary()
  private readonly pairs = emptyVocabulary()
  private readonly heads = new Set<string>()
  private readonly lengths: number[] = []
  private readonly told = new Map<NamedCode, ReturnType<typeof nameWords>>()
  private readonly chapters = new Map(chapterNames.map(chapter => [chapter.code, chapter]))

  private wordsIn(named: NamedCode) {
    const known = this.told.get(named) ?? nameWords(named)
    this.told.set(named, known)
    return known
  }

  private add(line: number, named: NamedCode | undefined, place: number): void {
    if (!named) return
    const { words, pairs } = this.wordsIn(named)
    for (const word of words) post(this.words, word.text, line, placeCost(word, place))
    for (const pair of pairs) post(this.pairs, pair.text, line, placeCost(pair, place))
  }

  make(lines: readonly FoundLine[]): WordIndex {
    lines.forEach(({ line, headings }, at) => {
      this.add(at, line, 0)
      for (const heading of headings) this.add(at, heading, costs.heading)
      this.add(at, this.chapters.get(line.code.slice(0, chapterDigits)), costs.chapter)
      const own = this.wordsIn(line).words
      this.lengths.push(own.length)
      for (const word of own) if (word.isHead) this.heads.add(word.text)
    })
    const { words, pairs, heads, lengths } = this
    return { words, texts: [...words.numbers.keys()], pairs, heads, lines, lengths }
  }
}

function indexOf(names: readonly NamedCode[]): WordIndex {
  const known = indexes.get(names)
  if (known) return known
  const index = new IndexMaker().make(linesOf(names))
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

/** Whether some name is about a word: what is asked for is then that, and not what stands before it. */
export function isNamed(names: readonly NamedCode[], word: string): boolean {
  return indexOf(names).heads.has(word)
}

/** A word asked for, and what it costs to find it in each line; Infinity where it does not stand. */
interface Wanted {
  readonly word: string
  readonly costs: Float64Array
  /** The distance of the closest word of any name. */
  readonly nearest: number
  /** It was split off a compound, which only both of its parts make. */
  readonly isPart: boolean
}

function lower(costs: Float64Array, { lines, costs: own }: Postings, more: number): void {
  lines.forEach((line, at) => {
    costs[line] = Math.min(costs[line]!, own[at]! + more)
  })
}

function wantedOf(word: string, { words, texts, lines }: WordIndex): Wanted {
  const costs = new Float64Array(lines.length).fill(Infinity)
  let nearest: number = farthest
  distances(texts, word).forEach((near, number) => {
    if (near === farthest) return
    nearest = Math.min(nearest, near)
    lower(costs, words.postings[number]!, near)
  })
  return { word, costs, nearest, isPart: false }
}

/** A word that no name has may be two that Korean writes together. */
function parted(wanted: Wanted, index: WordIndex): readonly Wanted[] {
  if (wanted.nearest < farthest) return [wanted]
  for (const [first, second] of partings(wanted.word)) {
    const both = [wantedOf(first, index), wantedOf(second, index)]
    if (first !== second && both.every(one => isClose(one.nearest))) {
      return both.map(one => ({ ...one, isPart: true }))
    }
  }
  return [wanted]
}

/** Neighbours may be one word in a name, and a word two neighbours: `toothbrush`, `Tooth brushes`. */
function joinNeighbours(said: readonly string[], wanted: readonly Wanted[], index: WordIndex) {
  const join = (words: readonly string[], { numbers, postings }: Vocabulary) => {
    const number = numbers.get(words.join(''))
    if (number === undefined) return
    for (const one of wanted) {
      if (words.includes(one.word)) lower(one.costs, postings[number]!, costs.pair)
    }
  }
  for (const word of said) join([word], index.pairs)
  said.slice(1).forEach((word, before) => {
    join([said[before]!, word], index.pairs)
    join([said[before]!, word], index.words)
  })
}

/** The words that have to be found; all of them where none tells anything by itself. */
function wantedWords(text: string, index: WordIndex): readonly Wanted[] {
  const said = [...new Set(wordsOf(text))]
  const telling = said.filter(isTelling)
  const words = telling.length > 0 ? telling : said
  return words.flatMap(word => parted(wantedOf(word, index), index))
}

interface Scored extends WordHit {
  readonly length: number
}

function hitOf(at: number, wanted: readonly Wanted[], { lines, lengths }: WordIndex): Scored {
  const found = wanted.filter(one => one.costs[at]! < Infinity)
  const sum = found.reduce((total, one) => total + one.costs[at]!, 0)
  const material = isRawMaterial(lines[at]!.line.code) ? costs.material : 0
  const matched = found.map(({ word }) => word)
  const length = sum < costs.heading ? lengths[at]! : 0
  return { ...lines[at]!, matched, cost: sum + material, length }
}

/** Lines that have the most of the words, by their places; where not all, the last known one at least. */
function fittingLines(wanted: readonly Wanted[], { lines }: WordIndex): readonly number[] {
  const counts = lines.map((_, at) => wanted.filter(one => one.costs[at]! < Infinity).length)
  const most = counts.reduce((greatest, one) => Math.max(greatest, one), 0)
  const last = wanted.findLast(one => !one.isPart && one.nearest < farthest)
  const isFitting = (at: number) =>
    most === wanted.length ? counts[at] === most : last !== undefined && last.costs[at]! < Infinity
  return lines.flatMap((_, at) => (isFitting(at) ? at : []))
}

export interface WordsFound {
  readonly hits: readonly WordHit[]
  /** How many words had to be found. */
  readonly asked: number
}

/**
 * Lines in whose names, headings and chapter all the words occur, in Korean or English; where there is
 * none, those with the last word that any name has, and most of the others first. The words of a
 * name's head come first, whole words before parts, and own names before headings.
 */
export function searchGoods(names: readonly NamedCode[], text: string): WordsFound {
  const index = indexOf(names)
  const wanted = wantedWords(text, index)
  if (wanted.length === 0) return { hits: [], asked: 0 }
  joinNeighbours(wordsOf(text), wanted, index)
  const scored = fittingLines(wanted, index).map(at => hitOf(at, wanted, index))
  const hits = scored.sort(byFitThenCode).map(({ line, headings, matched, cost }) => {
    return { line, headings, matched, cost }
  })
  return { hits, asked: wanted.length }
}

function byFitThenCode(a: Scored, b: Scored): number {
  const byWords = b.matched.length - a.matched.length
  const order = byWords || a.cost - b.cost || a.length - b.length
  return order || (a.line.code < b.line.code ? -1 : 1)
}

/** How many of some words stand in a text, each with an ending or as the tail of a compound. */
export function wordsNear(text: string, words: readonly string[]): number {
  const own = wordsOf(text)
  return words.filter(word => own.some(one => isNear(one, word))).length
}
