/** Words of names of goods in Korean and English, and how close a word of a name is to one asked for. */

/** A word of a name; what a name is about stands at its head, the rest says of what or what for. */
export interface NameWord {
  readonly text: string
  readonly isHead: boolean
}

/** Endings after a Korean noun that leave it the same thing; and one that makes it a purpose. */
const particles = [
  '으로',
  '로',
  '의',
  '을',
  '를',
  '와',
  '과',
  '은',
  '는',
  '이',
  '가',
  '류',
  '제',
  '및',
  '인',
]
/** After a single syllable only these: 견과 is no 견. */
const surest = ['으로', '의', '제']
const purpose = '용'

const hangul = /^[가-힣]+$/
const latin = /^[a-z]+$/

/** How far a word of a name is from the word asked for; at `farthest` it is another word. */
const far = { same: 0, ending: 1, tail: 2, start: 4, inside: 5 } as const
export const farthest = 9
/** Where closer words are known, words farther than this from them are other things. */
const slack = 3
const leastInside = 2
const leastStart = 3

const irregular: Readonly<Record<string, string>> = {
  knives: 'knife',
  scarves: 'scarf',
  shelves: 'shelf',
  leaves: 'leaf',
  mice: 'mouse',
  men: 'man',
  women: 'woman',
  children: 'child',
  teeth: 'tooth',
}

/** Words that say nothing by themselves. */
const idle = new Set(
  'a an and or the of for with in to by from on without pcs pc set 및 또는'.split(' '),
)
const breaks = new Set('for with without in on by from'.split(' '))
const headEnds = new Set(
  'of for with without in on by from containing having not excluding used designed whether made to'.split(
    ' ',
  ),
)

/** One brush, two brushes: the form in which English words are compared. */
function singular(word: string): string {
  const known = irregular[word]
  if (known !== undefined) return known
  if (!latin.test(word) || word.length <= leastStart || /(ss|us|is)$/.test(word)) return word
  if (/.ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** The words of a text as they are compared. The old Korean letter U+318D is a dot, not a letter. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('\u318D', ' ')
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word !== '')
  return words.map(singular)
}

/** Whether a word says something by itself: no number, no letter alone, no word of grammar. */
export function isTelling(word: string): boolean {
  return !idle.has(word) && !/^\d+$/.test(word) && !/^[a-z]$/.test(word)
}

/** Words with the thing last, as Korean has it: a `case for a phone` is a `phone case`. */
export function thingLast(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && breaks.has(word))
  return at < 0 ? words : [...words.slice(at + 1), ...words.slice(0, at)]
}

/** The words of an English name; its head stands before `of`, `for` and the like. */
function englishWords(name: string): readonly NameWord[] {
  let isHead = true
  return wordsOf(name).map(text => {
    if (headEnds.has(text)) isHead = false
    return { text, isHead }
  })
}

/** The words of a Korean name; the last word of each of its parts is a head, what is in brackets is none. */
function koreanWords(name: string): readonly NameWord[] {
  const bare = name.replace(/[([].*/su, '')
  const parts = bare.split(/[ㆍ·,\u318D]|[와과]\s/u).map(wordsOf)
  const heads = new Set(parts.flatMap(part => part.at(-1) ?? []))
  return wordsOf(name).map(text => ({
    text,
    isHead: !text.endsWith(purpose) && (heads.has(text) || heads.has(text.replace(/[와과]$/, ''))),
  }))
}

/** The words of a name in both languages, and pairs of neighbours written together. */
export function nameWords({ ko, en }: { readonly ko: string; readonly en: string }) {
  const both = [koreanWords(ko), englishWords(en)]
  const pairs = both.flatMap(words =>
    words.slice(1).map((word, index): NameWord => {
      return { text: words[index]!.text + word.text, isHead: word.isHead }
    }),
  )
  return { words: both.flat(), pairs }
}

function latinDistance(name: string, word: string): number {
  if (name === word) return far.same
  return word.length > leastStart && name.startsWith(word) ? far.start : farthest
}

function koreanDistance(name: string, word: string): number {
  const at = name.indexOf(word)
  if (at < 0) return farthest
  if (name === word) return far.same
  const isPart = word.length >= leastInside
  const endings = isPart ? particles : surest
  if (at === 0 && endings.includes(name.slice(word.length))) return far.ending
  if (!isPart) return farthest
  if (name.endsWith(word)) return far.tail
  return at === 0 ? far.start : far.inside
}

function otherDistance(name: string, word: string): number {
  return name === word ? far.same : farthest
}

/** What measures how far words of names are from the word asked for. */
function measureOf(word: string) {
  if (latin.test(word)) return latinDistance
  return hangul.test(word) ? koreanDistance : otherDistance
}

/** Whether a distance is that of the word itself, with an ending or as the tail of a compound. */
export function isClose(distance: number): boolean {
  return distance <= far.tail
}

export function isNear(name: string, word: string): boolean {
  return isClose(measureOf(word)(name, word))
}

/** The distances of many words from one; what is far beside the closest is another word. */
export function distances(names: readonly string[], word: string): Uint8Array {
  const measure = measureOf(word)
  const all = Uint8Array.from(names, name => measure(name, word))
  const closest = all.reduce((least, one) => Math.min(least, one), farthest)
  return all.map(one => (one > closest + slack ? farthest : one))
}

/** The two words that a Korean compound is written of, at each place where it may part. */
export function partings(word: string): readonly (readonly [string, string])[] {
  if (!hangul.test(word)) return []
  const places = Array.from(word, (_, at) => at).slice(leastInside, 1 - leastInside)
  return places.map(at => [word.slice(0, at), word.slice(at)] as const)
}

/** Materials that things are made of: minerals, chemicals, primary plastics, hides, wood, fibres, metals. */
const rawMaterials =
  /^(2[5-9]|390|391[0-5]|400[1-6]|41|440|47|5[0-5]|720|721|722|740|750|760|780|790)/

/** Whether goods of a code are a bare material, and no thing made of it. */
export function isRawMaterial(digits: string): boolean {
  return rawMaterials.test(digits)
}
