/** Whether names of sellers look like one another: two spellings of one, or one letter apart. */

/** Names with fewer letters than this are alike only where nothing differs. */
const leastLetters = 5

/** What companies write before or behind their name, as words of their own. */
const companyWords = new Set(
  (
    'inc incorporated ltd limited llc llp co corp corporation company gmbh ag kg sa sas sarl srl ' +
    'spa bv nv kk plc pty pte oy ab as aps sdn bhd 주 유 株 有'
  ).split(' '),
)

/** The same where no space stands between. */
const companyMarks =
  /^(주식회사|유한회사|株式会社|有限会社)|(주식회사|유한회사|株式会社|有限会社|有限公司)$/u

/** Words of a name without case, punctuation, width and what companies write before and behind. */
export function nameWords(name: string): readonly string[] {
  const even = name.normalize('NFKC').toLowerCase().replace(/[.'’]/gu, '')
  const words = even.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  let [from, to] = [0, words.length]
  while (to - from > 1 && companyWords.has(words[to - 1]!)) to--
  while (to - from > 1 && companyWords.has(words[from]!)) from++
  return words.slice(from, to)
}

/** Whether a word says no more than that it is a company. */
export function isCompanyMark(word: string): boolean {
  return word.replace(companyMarks, '') === ''
}

/** A word without what says that it is a company; itself where it is nothing else. */
export function withoutMark(word: string): string {
  return word.replace(companyMarks, '') || word
}

/** A name without case, spaces, punctuation, width and what says that it is a company. */
export function plainName(name: string): string {
  return withoutMark(nameWords(name).join(''))
}

/** A seller's name, and whether the seller is known by its id too. */
export interface SellerName {
  readonly plain: string
  readonly hasId: boolean
}

/** Names that share something, by their places. */
type Places = Map<string, number[]>

function put(places: Places, key: string, at: number): void {
  const known = places.get(key)
  if (known) known.push(at)
  else places.set(key, [at])
}

/**
 * Marks the names that look like another one of the list: equal when plain, or one letter apart
 * (changed, added or left out) where both have five letters or more. Two sellers with ids are two.
 * Every name is looked at once, whatever their number.
 */
export function markAlike(names: readonly SellerName[]): Uint8Array {
  const isAlike = new Uint8Array(names.length)
  const whole: Places = new Map()
  const changed: Places = new Map()
  const shorter: Places = new Map()
  names.forEach(({ plain }, at) => {
    put(whole, plain, at)
    const letters = [...plain]
    if (letters.length < leastLetters) return
    for (let place = 0; place < letters.length; place++) {
      const rest = letters.toSpliced(place, 1).join('')
      put(changed, `${place} ${rest}`, at)
      if (letters.length > leastLetters) put(shorter, rest, at)
    }
  })
  const meet = (some: readonly number[], others: readonly number[]): void => {
    const hasNameOnly = (places: readonly number[]) => places.some(at => !names[at]!.hasId)
    const [isFirst, isSecond] = [hasNameOnly(some), hasNameOnly(others)]
    for (const at of some) if (isSecond || !names[at]!.hasId) isAlike[at] = 1
    for (const at of others) if (isFirst || !names[at]!.hasId) isAlike[at] = 1
  }
  for (const places of [whole, changed]) {
    for (const list of places.values()) if (list.length > 1) meet(list, list)
  }
  for (const [rest, list] of shorter) {
    const others = whole.get(rest)
    if (others) meet(list, others)
  }
  return isAlike
}
