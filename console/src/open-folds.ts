/** How folds were left in a place of the history: who goes back to it finds them so. */
import { useLocation } from '@tanstack/react-router'
import { blankedOnLeaving } from './leaving.js'

const left = new Map<string, Map<string, boolean>>()
/** Places that are remembered; the oldest are let go of. */
const mostPlaces = 50

blankedOnLeaving(() => left.clear())

function foldsAt(place: string): Map<string, boolean> {
  const known = left.get(place) ?? new Map<string, boolean>()
  left.delete(place)
  left.set(place, known)
  if (left.size > mostPlaces) left.delete(left.keys().next().value!)
  return known
}

export interface Folds {
  /** Undefined where it was not touched. */
  readonly stateOf: (name: string) => boolean | undefined
  readonly note: (name: string, isOpen: boolean) => void
}

/** A place in the history stays the same while only its search is replaced. */
export function foldsOf(index: number, pathname: string): Folds {
  const place = `${index} ${pathname}`
  return {
    stateOf: name => left.get(place)?.get(name),
    note: (name, isOpen) => void foldsAt(place).set(name, isOpen),
  }
}

export function useFolds(): Folds {
  const index = useLocation({ select: ({ state }) => state.__TSR_index })
  const pathname = useLocation({ select: location => location.pathname })
  return foldsOf(index, pathname)
}
