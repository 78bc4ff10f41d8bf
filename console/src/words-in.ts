/** Whether texts hold the words that somebody typed. Korean nouns are written together or apart. */

const hangulOnly = /^[가-힣]+$/
const leastLetters = 2

function isIn(text: string, word: string): boolean {
  if (text.includes(word)) return true
  if (!hangulOnly.test(word)) return false
  for (let at = leastLetters; at <= word.length - leastLetters; at++) {
    if (text.includes(word.slice(0, at)) && isIn(text, word.slice(at))) return true
  }
  return false
}

/** All words of `typed` in small letters; `소액면세` is found in `소액물품 면세` too. */
export function hasWords(text: string, typed: string): boolean {
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every(word => isIn(text, word))
}
