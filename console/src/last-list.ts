/** The list of parcels as it was left, so that a parcel leads back to it. */
export interface Place {
  readonly pathname: string
  readonly search: Readonly<Record<string, unknown>>
}

let list: Place | undefined
let isJustLeft = false

/** Told of each place that is left for another page. */
export function noteLeft(place: Place | undefined): void {
  isJustLeft = place?.pathname === '/parcels'
  if (isJustLeft) list = place
}

/** The conditions of the list that was seen last. */
export function lastListSearch(): Place['search'] {
  return list?.search ?? {}
}

/** Whether going back leads to the list, with its place kept. */
export function isListBehind(): boolean {
  return isJustLeft
}
