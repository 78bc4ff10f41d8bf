/** What is wrong with an account, as a problem document tells it. */

import { type JsonSchema, text } from '../../ask/schema.js'
import { accountCode } from '../../store/account-codes.js'
import type { AccountFault } from '../../store/accounts.js'
import { longestPassword, shortestPassword } from '../../store/passwords.js'
import { roleTexts } from '../../store/roles.js'
import { refusal } from './failures.js'
import { roles } from './operation.js'

/** The problem of a fault. What was typed as a name is not repeated: it may be a password. */
export function accountRefusal(fault: AccountFault, name = '') {
  const { code, more } = accountCode(fault)
  return refusal(code, name, more)
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
