/** Lines of a declaration (란): goods of one code, maker and origin stand together, with their items. */
import type { LeavingLine } from './leaving-line.js'

function keyOf({ hs, origin, maker, makerNumber }: LeavingLine): string {
  return [hs, origin, maker, makerNumber].join('\u0000')
}

export function lineGroups(lines: readonly LeavingLine[]): readonly (readonly LeavingLine[])[] {
  const groups = new Map<string, LeavingLine[]>()
  for (const line of lines) {
    const key = keyOf(line)
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return [...groups.values()]
}
