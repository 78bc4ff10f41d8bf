/** The operations on accounts, sessions, tokens and the audit. */
import { accountsChange } from './accounts-change.js'
import { accountsCreate } from './accounts-create.js'
import { accountsList } from './accounts-list.js'
import { auditChoices } from './audit-choices.js'
import { auditList } from './audit-list.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'
import { passwordsChange } from './passwords-change.js'
import { sessionsCreate } from './sessions-create.js'
import { sessionsEnd } from './sessions-end.js'
import { sessionsShow } from './sessions-show.js'
import { tokensCreate } from './tokens-create.js'
import { tokensList } from './tokens-list.js'
import { tokensRevoke } from './tokens-revoke.js'

export function accountOperations(guard: Guard): readonly Operation[] {
  return [
    sessionsCreate(guard),
    sessionsShow(guard),
    sessionsEnd(guard),
    passwordsChange(guard),
    accountsList(guard),
    accountsCreate(guard),
    accountsChange(guard),
    tokensList(guard),
    tokensCreate(guard),
    tokensRevoke(guard),
    auditList(guard),
    auditChoices(guard),
  ]
}
