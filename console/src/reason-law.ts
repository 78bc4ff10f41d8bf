/** The articles behind a reason on a day; loaded when somebody first asks, for all law comes with it. */
import {
  allProvisions,
  type Basis,
  basisOfVersion,
  day as dayOf,
  declaredOn,
  versionOn,
} from 'gwanmun/pages'

const provisions = new Map(allProvisions().map(({ key, provision }) => [key, provision]))

export function basisOn(keys: readonly string[], day: string): readonly Basis[] {
  const on = declaredOn(dayOf(day))
  return keys.flatMap(key => {
    const provision = provisions.get(key)
    return basisOfVersion(key, provision, provision && versionOn(provision, on))
  })
}
