/** Earlier parcels of the store join those that a request brings, where it asks for them. */
import type { LineOptions, LineRequest } from '../../ask/lines.js'
import { type Kept, keepOf } from './keep-schemas.js'

export interface WithHistory {
  readonly options: LineOptions
  readonly history: NonNullable<LineRequest['history']>
  /** The instant at which they were known. */
  readonly knownAt: string
}

/** What stands in the request itself holds: the same parcel in the store is left out. */
export async function withHistory(keep: Kept, request: LineRequest): Promise<WithHistory> {
  const { lines, history: given = [], options: { history: _, ...options } = {} } = request
  const { knownAt, lines: earlier } = await keepOf(keep).history(lines)
  const known = new Set(given.map(({ parcel }) => String(parcel ?? '').trim()))
  const added = earlier.filter(({ parcel }) => !known.has(String(parcel)))
  return { options, history: [...given, ...added], knownAt }
}

/** The request of a question: most ask nothing of the store, and do not wait for it. */
export function historyJoined(keep: Kept): (request: LineRequest) => unknown {
  return request => {
    if (!request.options?.history) return request
    return withHistory(keep, request).then(({ options, history }) => ({
      ...request,
      options,
      history,
    }))
  }
}
