/** What an entry of the audit is about: a kind of thing, and its number or name. */

export interface Thing {
  /** Part of the address of such things: `files`, `jobs` …; blank where it is none that is known. */
  readonly kind: string
  readonly id: string
}

/** Operations whose names do not begin with what their address holds. */
const otherKinds: Readonly<Record<string, string>> = {
  'assessments-keep': 'jobs',
  'files-judge': 'files',
  'passwords-change': 'accounts',
  'audit drop': '',
}

/** What stood in the address of a write, by the name of its operation. */
export function targetOf(operation: string, target: string): Thing | undefined {
  if (target === '') return undefined
  const kind = otherKinds[operation] ?? operation.split(/[- ]/)[0] ?? ''
  return { kind, id: target }
}

/** What was made, as an address of ours or as a name. */
export function madeOf(operation: string, made: string): Thing | undefined {
  if (made === '') return undefined
  const found = /^\/v1\/([a-z]+)\/(.+)$/.exec(made)
  if (found) return { kind: found[1] ?? '', id: decodeURIComponent(found[2] ?? '') }
  return { kind: operation.split(/[- ]/)[0] ?? '', id: made }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Numbers of ours begin with their time: their end tells them apart. */
export function shortId(id: string): string {
  return uuid.test(id) ? `…${id.slice(-8)}` : id
}
