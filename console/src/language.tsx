/** The language of the page: Korean first, English equal. */

import { withParticles } from 'gwanmun/pages'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type Key, texts } from './texts.js'

export type Language = 'ko' | 'en'

interface Speech {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const key = 'gwanmun.language'
const Speaking = createContext<Speech>({ language: 'ko', choose: () => {} })

function first(): Language {
  const chosen = localStorage.getItem(key)
  if (chosen === 'ko' || chosen === 'en') return chosen
  return navigator.languages.some(one => one.startsWith('ko')) ? 'ko' : firstOf(navigator.language)
}

function firstOf(tag: string): Language {
  return tag.startsWith('en') ? 'en' : 'ko'
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(first)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = (next: Language): void => {
    localStorage.setItem(key, next)
    setLanguage(next)
  }
  return (
    <Speaking value={{ language, choose }}>
      <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-GB'}>{children}</I18nProvider>
    </Speaking>
  )
}

export function useLanguage(): Speech {
  return useContext(Speaking)
}

export type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string

/** One of a thing: `1 lines` is no English. */
const ofOne = /(?<![\d.,])1 (line|parcel|value|file|person|row|problem|week|day|word)s\b/g

export function filledText(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const filled = text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
  return withParticles(filled.replace(ofOne, '1 $1'))
}

type Table = Readonly<Record<string, readonly [string, string]>>

/** The texts of a table in the language of the page; `{name}` takes a value. */
export function useSayOf<T extends Table>(
  table: T,
): (key: keyof T, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = useLanguage()
  return useCallback(
    (key, values = {}) => filledText(table[key]?.[language === 'ko' ? 0 : 1] ?? '', values),
    [language, table],
  )
}

/** The texts of all pages. */
export function useSay(): Say {
  return useSayOf(texts)
}

/** A pair of texts that the server gave. */
export function useEither(): (pair: { readonly ko: string; readonly en: string }) => string {
  const { language } = useLanguage()
  return useCallback(pair => pair[language], [language])
}

/** Both texts of a pair, that of the page first; the second is blank where it says the same. */
export function useFirst(): (pair: {
  readonly ko: string
  readonly en: string
}) => readonly [string, string] {
  const { language } = useLanguage()
  return ({ ko, en }) => {
    const [first, second] = language === 'ko' ? [ko, en] : [en, ko]
    return first === '' ? [second, ''] : [first, second === first ? '' : second]
  }
}
