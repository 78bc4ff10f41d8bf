/** Pages of a list: where the next one begins is told by a word that only we read. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'

export interface Page<T> {
  readonly items: readonly T[]
  /** Given as `after` for the next page; null where there is none. */
  readonly next: string | null
}

export type Place = readonly (string | number)[]

export function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place behind which a page begins; its parts are of the kinds asked for. */
export function placeAfter(cursor: string, kinds: readonly ('string' | 'number')[]): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const isPlace = Array.isArray(place) && place.length === kinds.length
    if (isPlace && place.every((part, at) => typeof part === kinds[at])) return place
  } catch {}
  throw new Unusable(fileProblem(codeId['cursor_bad']!, cursor.slice(0, 80)))
}

/** A page of the rows that were asked for with one more than it holds. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  turn: { readonly item: (row: Row) => T; readonly place: (row: Row) => Place },
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(turn.item),
    next: last === undefined ? null : cursorOf(turn.place(last)),
  }
}
