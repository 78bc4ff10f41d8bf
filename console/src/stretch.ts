/** A list may be longer than a browser lays out: then its scroll bar stands for more than it moves. */

/** Rows have one height, on a phone that of a card; both stand in the style sheet too. */
export const rowHeight = 40
export const cardHeight = 138
export const headHeight = 40
/** Browsers lay out less than twenty million points. */
const mostHeight = 16_000_000

export interface Stretch {
  /** What is laid out. */
  readonly height: number
  /** By how much rows stand higher than where they were laid out, in a view scrolled so far. */
  readonly shiftAt: (scrolled: number, view: number) => number
  /** How far to scroll for a place of the whole list to be the first in view. */
  readonly scrolledTo: (place: number, view: number) => number
}

export function stretchOf(rows: number, each = rowHeight): Stretch {
  const whole = rows * each
  const height = Math.min(whole, mostHeight)
  if (height === whole) return { height, shiftAt: () => 0, scrolledTo: place => place }
  return {
    height,
    shiftAt: (scrolled, view) => (scrolled * (whole - height)) / (height - view),
    scrolledTo: (place, view) => (place * (height - view)) / (whole - view),
  }
}
