/** Particles of Korean, which follow the sound that a word ends with. */

/** Of a pair, what follows a closed syllable, and what an open one. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
  '(이)라는': ['이라는', '라는'],
}

const doubled = /(은\(는\)|이\(가\)|을\(를\)|과\(와\)|와\(과\)|\(으\)로|\(이\)라는)/g

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const finals = 28
const rieul = 8

/** Digits and letters as they are read: 영 일 이 삼 …, 엘 엠 엔 알; the others, and 퍼센트, end open. */
const closedSigns: Readonly<Record<string, 'closed' | 'rieul'>> = {
  ...({ 0: 'closed', 1: 'rieul', 3: 'closed', 6: 'closed', 7: 'rieul', 8: 'rieul' } as const),
  ...({ L: 'rieul', M: 'closed', N: 'closed', R: 'rieul' } as const),
}

type Ending = 'closed' | 'rieul' | 'open'

/** What stands behind the last word of a text is no sound: quotes, brackets and what is in them. */
const silent = /(?:\s*\([^()]*\)|['"’”»\])])+$/

/** How a text ends when it is read; undefined where one cannot know, as for words of other languages. */
export function endingOf(text: string): Ending | undefined {
  const read = text.replace(silent, '')
  const last = read.at(-1)
  if (last === undefined) return undefined
  const code = last.charCodeAt(0)
  if (code >= firstSyllable && code <= lastSyllable) {
    const final = (code - firstSyllable) % finals
    if (final === 0) return 'open'
    return final === rieul ? 'rieul' : 'closed'
  }
  if (/[\d%]/.test(last)) return closedSigns[last] ?? 'open'
  // Letters are read one by one where they are capitals, such as USD.
  return /(?:^|[^A-Za-z])[A-Z]{1,4}$/.test(read) ? (closedSigns[last] ?? 'open') : undefined
}

/** The particle after a word; the pair itself where its sound is not known. */
export function particle(word: string, pair: string): string {
  const ending = endingOf(word)
  const of = pairs[pair]
  if (!of || ending === undefined) return pair
  const isOpen = ending === 'open' || (pair === '(으)로' && ending === 'rieul')
  return of[isOpen ? 1 : 0]
}

/** Settles the pairs of a sentence by the words before them: `'10'은(는)` is `'10'은`. */
export function withParticles(sentence: string): string {
  if (!sentence.includes(')')) return sentence
  return sentence.replace(doubled, (pair: string, _: string, at: number) =>
    particle(sentence.slice(0, at), pair),
  )
}
