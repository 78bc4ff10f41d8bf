/** The articles behind a reason on a day; loaded when somebody first asks, for all law comes with it. */
import {
  allProvisions,
  type Basis,
  basisOfVersion,
  day as dayOf,
  declaredOn,
  shownOf,
  valueText,
  versionOn,
} from 'gwanmun/pages'

const provisions = new Map(allProvisions().map(({ key, provision }) => [key, provision]))

/** The value behind a basis in words; blank where it is a form, a list or a table. */
export function wordsOf({ key, from }: Basis, language: 'ko' | 'en'): string {
  const provision = provisions.get(key)
  const version = provision?.versions.find(one => one.from === from)
  if (!provision || !version) return ''
  const shown = shownOf(provision, version)
  const isWord = shown.says?.[String(shown.value)] !== undefined
  return isWord || typeof shown.value === 'number' ? valueText(shown, language) : ''
}

export function basisOn(keys: readonly string[], day: string): readonly Basis[] {
  const on = declaredOn(dayOf(day))
  return keys.flatMap(key => {
    const provision = provisions.get(key)
    return basisOfVersion(key, provision, provision && versionOn(provision, on))
  })
}
