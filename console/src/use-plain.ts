/** Sentences of the judging in the language of the page, with days as it writes them. */
import { useCallback } from 'react'
import { withDays } from './days.js'
import { useFigures } from './figures.js'
import { useLanguage } from './language.js'
import { type Language, plain } from './plain.js'

type Pair = Readonly<Record<Language, string>>

const held = new Map<string, string>()
const mostHeld = 5000

/** A pair of sentences in the language of the page; lists ask for the same ones many times. */
export function usePlain(): (pair: Pair) => string {
  const { language } = useLanguage()
  const { day } = useFigures()
  return useCallback(
    pair => {
      const sentence = pair[language]
      const known = held.get(sentence)
      if (known !== undefined) return known
      const shown = withDays(plain(sentence, language), day)
      if (held.size < mostHeld) held.set(sentence, shown)
      return shown
    },
    [language, day],
  )
}
