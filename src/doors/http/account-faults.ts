/** What is wrong with an account, as a problem document tells it. */

import { type JsonSchema, text } from '../../ask/schema.js'
import type { AccountFault } from '../../store/accounts.js'
import {
  fewestLetters,
  longestPassword,
  type PasswordFault,
  shortestPassword,
} from '../../store/passwords.js'
import { roleTexts } from '../../store/roles.js'
import { refusal } from './failures.js'
import { roles } from './operation.js'

const faults = {
  name_bad: 'account_name_bad',
  name_taken: 'account_name_taken',
  not_found: 'thing_not_found',
  last_admin: 'account_last_admin',
  first_not_admin: 'account_first_admin',
} as const

const allowed: Readonly<Record<PasswordFault, number>> = {
  short: shortestPassword,
  long: longestPassword,
  plain: fewestLetters,
  name: 0,
}

/** The problem of a fault. What was typed as a name is not repeated: it may be a password. */
export function accountRefusal(fault: AccountFault, name = '') {
  if (fault.fault !== 'password_bad') return refusal(faults[fault.fault], name)
  return refusal(`password_${fault.why}`, '', { allowed: String(allowed[fault.why]) })
}

/** A call of the store: what it made, or the problem thrown. */
export function orRefuse<T extends object>(given: T | AccountFault, name = ''): T {
  if ('fault' in given) throw accountRefusal(given, name)
  return given
}

const known = roles.filter(role => role !== 'public')
const told = known.map(role => `${role}: ${roleTexts[role].ko} — ${roleTexts[role].en}`)

export const roleSchema: JsonSchema = {
  type: 'string',
  enum: known,
  description: told.join('; '),
}

export const passwordSchema: JsonSchema = {
  ...text(`${shortestPassword}–${longestPassword}`),
  maxLength: longestPassword * 4,
  'x-personal': true,
}

export const nameSchema: JsonSchema = { ...text('a-z 0-9 . _ -'), minLength: 1, maxLength: 64 }

export const instant: JsonSchema = { type: 'string', format: 'date-time' }
