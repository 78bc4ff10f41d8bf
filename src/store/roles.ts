/** Who may do what: roles in their order, and the scopes that an API token is cut down to. */

export const roles = ['viewer', 'clerk', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

export const roleTexts: Readonly<Record<Role, { readonly ko: string; readonly en: string }>> = {
  viewer: { ko: '보기', en: 'reads law, answers and files' },
  clerk: { ko: '실무자', en: 'judges parcels and takes files in' },
  manager: { ko: '관리자', en: 'steers jobs and reads the audit' },
  admin: { ko: '운영자', en: 'keeps accounts' },
}

export function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word)
}

/** Whether a role holds at least what another is asked for. */
export function holds(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed)
}

/**
 * Resources that no token reaches, so that a stolen one cannot make itself wider, or erase what
 * does not come back.
 */
const heldBack: readonly string[] = ['accounts', 'sessions', 'tokens', 'keys', 'persons']

/** `files:read` for a method that only reads a path under `/v1/files`; undefined: not by token. */
export function scopeOf(method: string, path: string): string | undefined {
  const resource = /^\/v1\/([a-z]+)/.exec(path)?.[1]
  if (resource === undefined || heldBack.includes(resource)) return undefined
  return `${resource}:${isReading(method) ? 'read' : 'write'}`
}

export function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

export function isScope(word: string): boolean {
  return /^[a-z]{1,32}:(read|write)$/.test(word) && !heldBack.includes(word.split(':')[0]!)
}
