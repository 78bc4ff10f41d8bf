/** Which of the two languages a command speaks: Korean unless told otherwise. */

import { badOption } from './bad-option.js'

export type Language = 'ko' | 'en'

/** The language by option, then by the environment variable GWANMUN_LANG, then Korean. */
export function languageOf(option: string | undefined): Language {
  const wanted = option ?? process.env['GWANMUN_LANG'] ?? 'ko'
  if (option !== undefined && option !== 'ko' && option !== 'en')
    throw badOption(`--lang ${option}`)
  return wanted.startsWith('en') ? 'en' : 'ko'
}

/** The language that was asked for by a word or the environment; undefined where none was. */
export function languageAsked(words: readonly string[]): Language | undefined {
  const at = words.findLastIndex(word => word === '--lang' || word.startsWith('--lang='))
  const word = words[at]?.startsWith('--lang=') ? words[at].slice('--lang='.length) : words[at + 1]
  const wanted = at < 0 ? process.env['GWANMUN_LANG'] : word
  return (['ko', 'en'] as const).find(one => one === wanted)
}

/** Picks one of two sentences. */
export function say(language: Language, ko: string, en: string): string {
  return language === 'ko' ? ko : en
}

/** A number with its digits grouped. */
export function grouped(value: number): string {
  return new Intl.NumberFormat('en-US').format(value)
}
