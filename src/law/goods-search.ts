/** Finds goods by words: what everyday words may mean, and lines whose names have the words. */
import { nameWords } from './goods-text.js'
import {
  type FoundLine,
  isNamed,
  linesBelow,
  type NamedCode,
  searchGoods,
  type WordHit,
  wordsNear,
} from './schedule-search.js'
import { type SaidWord, type ShopChoice, type ShopTable, saidWord } from './shop-words.js'

/** Why a line was found: its code, an everyday word, all the words in its names, or some of them. */
export const whys = ['code', 'suggested', 'all_words', 'some_words'] as const
export type Why = (typeof whys)[number]

export interface Hit extends FoundLine {
  readonly why: Why
  /** The words asked for that stand in the names of the line. */
  readonly matched: readonly string[]
}

/** Where goods of an everyday word may stand. From memory: a suggestion, to be checked. */
export interface Suggestion {
  readonly ko: string
  readonly en: string
  readonly standing: 'remembered'
  readonly choices: readonly ShopChoice[]
}

export interface GoodsFound {
  readonly hits: readonly Hit[]
  readonly suggestion: Suggestion | undefined
}

export interface Goods {
  readonly names: readonly NamedCode[]
  readonly shop: ShopTable
}

/** Words in names of lines cost no more than this where the line is about them. */
const closeCost = 2

function fitOf(choice: ShopChoice, rest: readonly string[]): number {
  return Math.max(wordsNear(choice.ko, rest), wordsNear(choice.en, rest))
}

/** The choices of a word: those first that what was said beside it speaks for. */
function choicesOf({ word, rest }: SaidWord): readonly ShopChoice[] {
  const fits = new Map(word.choices.map(choice => [choice, fitOf(choice, rest)]))
  return [...word.choices].sort((a, b) => fits.get(b)! - fits.get(a)!)
}

/** How many of the words a line is about. */
function aboutness({ line, headings }: FoundLine, words: readonly string[]): number {
  const own = [...headings, line].flatMap(one => nameWords(one).words)
  const heads = own.filter(({ isHead }) => isHead).map(({ text }) => text)
  return wordsNear(heads.join(' '), words)
}

function suggestedLines({ said, choices }: Meant, { names }: Goods): readonly FoundLine[] {
  const words = [...said.rest, ...said.word.ko, ...said.word.en]
  const lines = choices.flatMap(choice => {
    const below = choice.codes.flatMap(code => linesBelow(names, code))
    const about = new Map(below.map(found => [found, aboutness(found, words)]))
    return [...below].sort((a, b) => about.get(b)! - about.get(a)!)
  })
  return [...new Map(lines.map(found => [found.line.code, found])).values()]
}

interface Meant {
  readonly said: SaidWord
  readonly choices: readonly ShopChoice[]
}

/** Whether names are about all that was said, which then says more than an everyday word in it. */
function isAbout(hit: WordHit | undefined, asked: number): boolean {
  return hit !== undefined && hit.matched.length === asked && hit.cost <= closeCost * asked
}

/** Goods by words in Korean or English. */
export function findGoods(query: string, goods: Goods): GoodsFound {
  const said = saidWord(query, goods.shop, word => isNamed(goods.names, word))
  const { hits: byWords, asked } = searchGoods(goods.names, query)
  const isWhole = byWords[0]?.matched.length === asked
  const worded = byWords.map(({ line, headings, matched }): Hit => {
    return { line, headings, matched, why: isWhole ? 'all_words' : 'some_words' }
  })
  if (!said) return { hits: worded, suggestion: undefined }
  const meant = { said, choices: choicesOf(said) }
  const matchedIn = new Map(worded.map(hit => [hit.line.code, hit.matched]))
  const suggested = suggestedLines(meant, goods).map((found): Hit => {
    return { ...found, why: 'suggested', matched: matchedIn.get(found.line.code) ?? [] }
  })
  const meantCodes = new Set(suggested.map(hit => hit.line.code))
  const others = isWhole ? worded.filter(hit => !meantCodes.has(hit.line.code)) : []
  const isNameFirst = said.rest.length > 0 && isAbout(byWords[0], asked)
  const [ko, en] = [said.word.ko[0]!, said.word.en[0]!]
  return {
    hits: isNameFirst ? [...others, ...suggested] : [...suggested, ...others],
    suggestion: { ko, en, standing: 'remembered', choices: meant.choices },
  }
}
