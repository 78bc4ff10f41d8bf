/** Whether texts hold the words that somebody typed. Korean nouns are written together or apart. */

const hangulOnly = /^[가-힣]+$/
const leastLetters = 2
const tenThousand = '0000'

/** One way of writing articles and amounts: `제 45 조`, `Article 45`; `$150`, `150불`, `10만원`. */
export function plainWriting(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(?:제\s*)?(\d+)\s*조/g, '제$1조')
    .replace(/\b(?:article|art\.?)\s*(?=\d)/g, 'art. ')
    .replace(/(?:us\$|\$|usd)\s*(\d+)/g, '$1달러')
    .replace(/(\d)\s*(?:달러|불|usd|dollars?)/g, '$1달러')
    .replace(/(\d)\s*만\s*원/g, `$1${tenThousand}원`)
    .replace(/(\d)\s*(?:원|krw|won)(?![a-z])/g, '$1원')
}

/** Whether a number stands in the text by itself: 150 is not in 1150. */
function hasNumber(text: string, word: string): boolean {
  const [begins, ends] = [/^\d/.test(word), /\d$/.test(word)]
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? '']
    if (begins && /[\d.]/.test(before)) continue
    if (ends && /\d/.test(after)) continue
    return true
  }
  return false
}

function isIn(text: string, word: string): boolean {
  if (/\d/.test(word)) return hasNumber(text, word)
  if (text.includes(word)) return true
  if (!hangulOnly.test(word)) return false
  for (let at = leastLetters; at <= word.length - leastLetters; at++) {
    if (text.includes(word.slice(0, at)) && isIn(text, word.slice(at))) return true
  }
  return false
}

/** All words of `typed`, in a text of plain writing; `소액면세` is found in `소액물품 면세` too. */
export function hasWords(text: string, typed: string): boolean {
  return plainWriting(typed)
    .split(/\s+/)
    .every(word => isIn(text, word))
}
