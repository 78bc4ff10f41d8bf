/** Which code of the table tells a fault of an account. */
import type { AccountFault } from './accounts.js'
import {
  fewestLetters,
  longestPassword,
  type PasswordFault,
  shortestPassword,
} from './passwords.js'

const codes = {
  name_bad: 'account_name_bad',
  name_taken: 'account_name_taken',
  not_found: 'thing_not_found',
  last_admin: 'account_last_admin',
  first_not_admin: 'account_first_admin',
} as const

const allowed: Readonly<Record<PasswordFault, string>> = {
  short: String(shortestPassword),
  long: String(longestPassword),
  plain: String(fewestLetters),
  name: '',
}

export interface AccountCode {
  readonly code: string
  readonly more: Readonly<Record<string, string>>
}

export function accountCode(fault: AccountFault): AccountCode {
  if (fault.fault !== 'password_bad') return { code: codes[fault.fault], more: {} }
  return { code: `password_${fault.why}`, more: { allowed: allowed[fault.why] } }
}
