/** Everyday words of shops and the headings that such goods may stand in: where to look, no more. */
import { isTelling, thingLast, wordsOf } from './goods-text.js'

/** Headings that a word may mean, and what decides for them; blank where there is no other choice. */
export interface ShopChoice {
  readonly codes: readonly string[]
  readonly ko: string
  readonly en: string
}

export interface ShopWord {
  readonly ko: readonly string[]
  readonly en: readonly string[]
  readonly choices: readonly ShopChoice[]
}

export interface ShopTable {
  readonly words: readonly ShopWord[]
  readonly byKey: ReadonlyMap<string, ShopWord>
}

/** A word of the table that was said, and what was said beside it. */
export interface SaidWord {
  readonly word: ShopWord
  readonly rest: readonly string[]
}

const hangul = /^[가-힣]+$/
const leastTail = 2
/** So many words of a query are looked at. */
const mostWords = 12

/** Words are compared without case, spaces, hyphens and plural. */
function keyOf(words: readonly string[]): string {
  return words.join('')
}

function choiceOf(text: string): ShopChoice {
  const [codes = '', label = '/'] = text.split(':')
  const [ko = '', en = ''] = label.split('/')
  return { codes: codes.split(' '), ko, en }
}

/** Reads a row of the list: Korean words, English words, and the choices. */
export function shopWord([ko, en, choices]: readonly [string, string, string]): ShopWord {
  return { ko: ko.split('|'), en: en.split('|'), choices: choices.split('|').map(choiceOf) }
}

export function shopTable(words: readonly ShopWord[]): ShopTable {
  const byKey = new Map<string, ShopWord>()
  for (const word of words) {
    for (const said of [...word.ko, ...word.en]) byKey.set(keyOf(wordsOf(said)), word)
  }
  return { words, byKey }
}

interface Span {
  readonly word: ShopWord
  readonly letters: number
  readonly from: number
  readonly to: number
  /** What stands before the thing in the same Korean compound. */
  readonly before: string
}

/** The word that some neighbours are, or that their compound ends with. */
function spanOf(words: readonly string[], at: readonly [number, number], table: ShopTable) {
  const [from, to] = at
  const key = keyOf(words.slice(from, to))
  const mostCut = hangul.test(key) ? Math.max(0, key.length - leastTail) : 0
  for (let cut = 0; cut <= mostCut; cut++) {
    const word = table.byKey.get(key.slice(cut))
    if (!word) continue
    return { word, letters: key.length - cut, from, to, before: key.slice(0, cut) }
  }
  return undefined
}

function spansOf(words: readonly string[], table: ShopTable): readonly Span[] {
  const ends = words.map((_, at) => at + 1)
  return ends.flatMap(to => ends.flatMap(end => spanOf(words, [end - 1, to], table) ?? []))
}

/**
 * The word of the table that a query is about: the one that its thing ends with, the longest first.
 * `isNamed` tells whether names of goods are about a word: a wine opener is then no wine.
 */
export function saidWord(
  query: string,
  table: ShopTable,
  isNamed: (word: string) => boolean,
): SaidWord | undefined {
  const words = thingLast(wordsOf(query)).slice(-mostWords)
  const describes = (word: string) => !isTelling(word) || !isNamed(word)
  const isHead = ({ to }: Span) => words.slice(to).every(describes)
  const spans = spansOf(words, table).filter(span => span.from < span.to && isHead(span))
  const [best] = [...spans].sort((a, b) => b.to - a.to || b.letters - a.letters || b.from - a.from)
  if (!best) return undefined
  const outside = words.filter((_, at) => at < best.from || at >= best.to)
  const rest = [best.before, ...outside].filter(word => word !== '' && isTelling(word))
  return { word: best.word, rest }
}
