/** `GET /v1/accounts`: who may come in. */
import { type JsonSchema, listOf, text, wholeOf, yesOrNo } from '../../ask/schema.js'
import { type Account, listAccounts } from '../../store/accounts.js'
import { instant, roleSchema } from './account-faults.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

export const accountSchema: JsonSchema = wholeOf({
  name: text(),
  role: roleSchema,
  created_at: instant,
  is_disabled: yesOrNo,
})

export function shownAccount({ name, role, createdAt, isDisabled }: Account) {
  return { name, role, created_at: createdAt.toISOString(), is_disabled: isDisabled }
}

export function accountsList({ gatehouse }: Guard): Operation {
  return {
    id: 'accounts-list',
    method: 'GET',
    url: '/v1/accounts',
    role: 'admin',
    tag: 'accounts',
    title: { ko: '계정을 모두 봅니다', en: 'List the accounts' },
    answers: { 200: wholeOf({ accounts: listOf(accountSchema) }) },
    problems: [401, 403],
    handle: async () => {
      if (!gatehouse) throw refusal('store_needed')
      return { accounts: (await listAccounts(gatehouse.sql)).map(shownAccount) }
    },
  }
}
