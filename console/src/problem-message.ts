/** The sentence of a problem that was found in this page, in both languages. */
import { type Problem, problemMessage } from 'gwanmun/pages'
import type { Language } from './plain.js'

export function messageOf(problem: Problem): Readonly<Record<Language, string>> {
  return { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
}
