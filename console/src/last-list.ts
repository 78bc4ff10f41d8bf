/** The list of parcels as it was left, so that a parcel leads back to it. */
import { blankedOnLeaving } from './leaving.js'

export interface Place {
  readonly pathname: string
  readonly search: Readonly<Record<string, unknown>>
  /** Where it stands in the history of the window. */
  readonly state: { readonly __TSR_index: number }
}

let list: Place | undefined
let isJustLeft = false

blankedOnLeaving(() => {
  list = undefined
  isJustLeft = false
})

/** Told of each place that is left for another page. */
export function noteLeft(from: Place | undefined, to: Place): void {
  const isList = from?.pathname === '/parcels'
  // Who came from the list by going back has it ahead.
  isJustLeft = isList && from.state.__TSR_index < to.state.__TSR_index
  if (isList) list = from
}

/** The conditions of the list that was seen last. */
export function lastListSearch(): Place['search'] {
  return list?.search ?? {}
}

/** Whether going back leads to the list, with its place kept. */
export function isListBehind(): boolean {
  return isJustLeft
}
