/** How the columns of a source were matched: kept by the server, for files of the same header. */
import { ask } from './server.js'

export type Columns = Readonly<Record<string, string>>

/** What is kept of a match; older ones tell the columns alone. */
interface Kept {
  readonly columns: Columns
  readonly also?: Columns | undefined
  readonly filled?: Columns | undefined
  readonly units?: Columns | undefined
}

interface Match extends Kept {
  readonly names: readonly string[]
}

/** What was chosen for files with these names; undefined where nothing was. */
export async function matchedBefore(names: readonly string[]): Promise<Required<Kept> | undefined> {
  const { matches } = await ask<{ readonly matches: readonly Match[] }>('/v1/matches')
  const isSame = (other: readonly string[]): boolean =>
    other.length === names.length && other.every((name, at) => name === names[at])
  const found = matches.find(match => isSame(match.names))
  if (found === undefined) return undefined
  const { columns, also = {}, filled = {}, units = {} } = found
  return { columns, also, filled, units }
}

/** `null` forgets. */
export function rememberMatch(names: readonly string[], kept: Kept | null): Promise<void> {
  const { columns, also, filled, units } = kept ?? { columns: null }
  return ask('/v1/matches', { method: 'PUT', body: { names, columns, also, filled, units } })
}

const parts = ['columns', 'also', 'filled', 'units'] as const

function isSameMatch(one: Kept, other: Kept): boolean {
  return parts.every(part => {
    const [own, theirs] = [one[part] ?? {}, other[part] ?? {}]
    const names = Object.keys({ ...own, ...theirs })
    return names.every(name => own[name] === theirs[name])
  })
}

/** Puts the match of before back, where what was sent is still the one that is kept. */
export async function putBackMatch(
  names: readonly string[],
  sent: Kept,
  before: Kept | undefined,
): Promise<void> {
  const now = await matchedBefore(names)
  if (now && isSameMatch(now, sent)) await rememberMatch(names, before ?? null)
}
