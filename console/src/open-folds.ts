/** Which folds were open in a place of the history: who goes back to it finds them so. */
import { useLocation } from '@tanstack/react-router'
import { blankedOnLeaving } from './leaving.js'

const open = new Map<string, Set<string>>()
/** Places that are remembered; the oldest are let go of. */
const mostPlaces = 50

blankedOnLeaving(() => open.clear())

function foldsAt(place: string): Set<string> {
  const known = open.get(place) ?? new Set<string>()
  open.delete(place)
  open.set(place, known)
  if (open.size > mostPlaces) open.delete(open.keys().next().value!)
  return known
}

export interface Folds {
  readonly isOpen: (name: string) => boolean
  readonly note: (name: string, isOpen: boolean) => void
}

export function useFolds(): Folds {
  const place = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  return {
    isOpen: name => open.get(place)?.has(name) ?? false,
    note: (name, isOpen) => {
      if (isOpen) foldsAt(place).add(name)
      else open.get(place)?.delete(name)
    },
  }
}
