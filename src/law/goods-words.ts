/** Reads a goods name by a list of words: whether such goods are barred from list clearance. */

export type WordClass =
  | 'excluded'
  | 'over_one'
  | 'functional'
  | 'cosmetic'
  | 'plain'
  | 'vessel'
  | 'doubt'

export interface GoodsWord {
  readonly text: string
  readonly class: WordClass
  readonly reason: string
  /** The goods of the self-use quantities that it names; empty for none. */
  readonly selfUse: string
}

/** What a name says: barred or not and why; `unclear` where it says nothing, or two things. */
export interface NameVerdict {
  readonly when: 'none' | 'always' | 'over_one' | 'unclear'
  readonly reason: string
  readonly selfUse: string
}

export interface WordTable {
  readonly words: readonly GoodsWord[]
  /** Words by their first letter, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly GoodsWord[]>
}

interface Found {
  readonly word: GoodsWord
  readonly start: number
}

const nothing: NameVerdict = { when: 'unclear', reason: '', selfUse: '' }
const several = /[+&/]|\b(and|with|plus)\b|및|증정|사은품/
const letter = /[\p{L}\p{N}]/u
const latin = /[a-z0-9]/
const countBefore = /\d\s*$/

/** The letters in which names are compared. */
export function plainName(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Indexes words by their first letter. */
export function indexWords(words: readonly GoodsWord[]): WordTable {
  const byFirst = new Map<string, GoodsWord[]>()
  for (const word of [...words].sort((a, b) => b.text.length - a.text.length)) {
    const known = byFirst.get(word.text[0]!)
    if (known) known.push(word)
    else byFirst.set(word.text[0]!, [word])
  }
  return { words, byFirst }
}

/** Reads a list written as CSV with a header; its last cell holds the words. */
export function wordTable(csv: string): WordTable {
  const lines = csv.trim().split('\n').slice(1)
  const words = lines.flatMap(line => {
    const [kind, reason, selfUse, texts] = line.split(',') as [WordClass, string, string, string]
    return texts.split('|').map(text => ({ text: plainName(text), class: kind, reason, selfUse }))
  })
  return indexWords(words)
}

/**
 * Whether a word stands by itself at a place: a Latin word between other letters does not, and a
 * single Hangul letter only as a whole word (꿀) or, for a container, at the end of one (와인잔).
 */
function isApart(name: string, start: number, { text, class: kind }: GoodsWord): boolean {
  const before = name[start - 1] ?? ' '
  const after = name[start + text.length] ?? ' '
  if (latin.test(text[0]!)) return !latin.test(before) && !latin.test(after)
  if (text.length > 1) return true
  const isTail = kind === 'plain' || kind === 'vessel'
  return !letter.test(after) && (isTail || !letter.test(before))
}

function wordsIn(name: string, table: WordTable): readonly Found[] {
  const found: Found[] = []
  for (let start = 0; start < name.length; start++) {
    const near = table.byFirst.get(name[start]!)
    const word = near?.find(one => name.startsWith(one.text, start) && isApart(name, start, one))
    if (!word) continue
    found.push({ word, start })
    start += word.text.length - 1
  }
  return found
}

/** A container after a number is a count: `2 boxes`, `1병`. */
function isCount(name: string, { start }: Found): boolean {
  return countBefore.test(name.slice(0, start))
}

function verdictOf({ word }: Found, when: NameVerdict['when']): NameVerdict {
  return { when, reason: word.reason, selfUse: word.selfUse }
}

/** A name with a word of barred goods: what stands last is the goods, what stands before a hint. */
function barred(name: string, found: readonly Found[], last: Found): NameVerdict {
  const after = found.slice(found.indexOf(last) + 1)
  const before = found.slice(0, found.indexOf(last))
  const head = after.findLast(({ word }) => word.class === 'plain' || word.class === 'cosmetic')
  if (several.test(name) && (head || before.some(({ word }) => word.class === 'plain')))
    return nothing
  if (head) return verdictOf(head, 'none')
  if (after.some(one => one.word.class === 'vessel' && !isCount(name, one))) return nothing
  const isHint = ({ word }: Found) => word.class === 'plain' || word.class === 'cosmetic'
  if (last.word.reason !== 'cosmetics' && before.some(isHint)) return nothing
  return verdictOf(last, last.word.class === 'over_one' ? 'over_one' : 'always')
}

/** What a name says of its goods. */
export function judgeName(name: string, table: WordTable): NameVerdict {
  const found = wordsIn(plainName(name), table)
  const lastOf = (...kinds: readonly WordClass[]) =>
    found.findLast(({ word }) => kinds.includes(word.class))
  const goods = lastOf('plain', 'cosmetic')
  const [cosmetic, functional] = [lastOf('cosmetic'), lastOf('functional')]
  if (lastOf('doubt')) return nothing
  const isFunctional = cosmetic && functional && goods === cosmetic
  if (isFunctional) return { ...verdictOf(functional, 'always'), selfUse: cosmetic.word.selfUse }
  const last = lastOf('excluded', 'over_one')
  if (last) return barred(plainName(name), found, last)
  return goods ? verdictOf(goods, 'none') : nothing
}

/** What a name says of goods whose code makes them cosmetics: barred only where functional. */
export function judgeCosmetic(name: string, table: WordTable): NameVerdict {
  const found = wordsIn(plainName(name), table)
  const isBarred = ({ word }: Found) =>
    word.class === 'functional' || (word.class === 'excluded' && word.reason === 'cosmetics')
  const functional = found.findLast(isBarred)
  if (functional) return verdictOf(functional, 'always')
  const plain = found.findLast(({ word }) => word.class === 'cosmetic')
  const isOpen = found.some(({ word }) => word.class === 'doubt' || word.reason === 'medicine')
  return plain && !isOpen ? verdictOf(plain, 'none') : nothing
}

/** The words of one class that stand in a name, whatever the goods are. */
export function wordsOfClass(
  name: string,
  table: WordTable,
  kind: WordClass,
): readonly GoodsWord[] {
  const found = wordsIn(plainName(name), table)
  return found.flatMap(({ word }) => (word.class === kind ? [word] : []))
}
