/** The texts of a parcel that is tried come with what says them: other pages do not load them. */
import { useSayOf } from './language.js'
import { texts } from './texts.js'
import { tryTexts } from './texts-try.js'

const own = { ...texts, ...tryTexts } as const

export type TryKey = keyof typeof own

export function useTrySay() {
  return useSayOf(own)
}
