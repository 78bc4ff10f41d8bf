/** The rooms of the house, their levels, and where a path belongs. */

import { posix } from 'node:path'

const roomsByLevel = [
  ['basis'],
  ['law', 'parcel', 'judge'],
  ['assess', 'landed', 'screen'],
  ['declare', 'cases', 'figures', 'lab', 'guard'],
  ['files', 'store'],
  ['run', 'ask'],
  ['doors'],
] as const

/** Levels up to this one are pure: they run in a browser unchanged. */
export const lastPureLevel = 3

/** What the package shows to libraries, and to pages. */
export const fronts: readonly string[] = ['src/index.ts', 'src/pages.ts']

const levelOfRoom: ReadonlyMap<string, number> = new Map(
  roomsByLevel.flatMap((rooms, level) => rooms.map(room => [room, level] as const)),
)

export interface Place {
  readonly path: string
  readonly room: string
  readonly level: number
  /** For a door its own folder, `cli`; empty elsewhere. */
  readonly door: string
}

/** Where a source file stands, or undefined when it stands in no room of the plan. */
export function placeOf(path: string): Place | undefined {
  // Nothing may import the front, so it stands above the doors.
  if (fronts.includes(path)) return { path, room: 'front', level: roomsByLevel.length, door: '' }
  const [root, room = '', next = '', ...rest] = path.split('/')
  const level = levelOfRoom.get(room)
  if (root !== 'src' || level === undefined || next === '') return undefined
  return { path, room, level, door: room === 'doors' && rest.length > 0 ? next : '' }
}

/** The path that a relative import names, written as in the repository. */
export function resolveImport(from: string, specifier: string): string {
  const joined = posix.join(posix.dirname(from), specifier)
  return joined.replace(/\.js$/, '.ts')
}

export function isPure(path: string): boolean {
  const place = placeOf(path)
  if (!place) return false
  return place.room === 'front' || place.level <= lastPureLevel
}
