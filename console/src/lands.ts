/** Whose law a value is: the land stands first in its key. */
import { countries } from 'gwanmun/pages'
import { useEither, useSay } from './language.js'
import type { Choice } from './parts/inputs.js'

export function landOf({ key }: { readonly key: string }): string {
  return key.slice(0, key.indexOf('.'))
}

/** The lands of some values by their names, in their order, behind all of them together. */
export function useLandChoices(all: readonly { readonly key: string }[]): readonly Choice[] {
  const say = useSay()
  const either = useEither()
  const nameOf = (land: string): string => {
    if (land === 'eu') return say('europeanUnion')
    const country = countries.find(({ code }) => code === land.toUpperCase())
    return country ? either(country) : land
  }
  const lands = [...new Set(all.map(landOf))]
  return [
    { id: '', name: say('allLands') },
    ...lands.map(land => ({ id: land, name: nameOf(land) })),
  ]
}
