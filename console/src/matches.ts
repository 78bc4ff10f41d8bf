/** How the columns of a source were matched: kept by the server, for files of the same header. */
import { ask } from './server.js'

export type Columns = Readonly<Record<string, string>>

interface Match {
  readonly names: readonly string[]
  readonly columns: Columns
}

/** What was chosen for files with these names; undefined where nothing was. */
export async function matchedBefore(names: readonly string[]): Promise<Columns | undefined> {
  const { matches } = await ask<{ readonly matches: readonly Match[] }>('/v1/matches')
  const isSame = (other: readonly string[]): boolean =>
    other.length === names.length && other.every((name, at) => name === names[at])
  return matches.find(match => isSame(match.names))?.columns
}

/** `null` forgets. */
export function rememberMatch(names: readonly string[], columns: Columns | null): Promise<void> {
  return ask('/v1/matches', { method: 'PUT', body: { names, columns } })
}
