/** The texts of pages that few open come with those pages: other pages do not load them. */
import { useSayOf } from '../../language.js'
import { texts } from '../../texts.js'
import { eraseTexts } from '../../texts-erase.js'
import { settingsTexts } from '../../texts-settings.js'

const own = { ...texts, ...settingsTexts, ...eraseTexts } as const

export type OwnKey = keyof typeof own

export function useOwnSay() {
  return useSayOf(own)
}
