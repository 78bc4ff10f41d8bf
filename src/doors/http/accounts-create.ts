/** `POST /v1/accounts`: makes an account. */
import { objectOf } from '../../ask/schema.js'
import { createAccount, type NewAccount } from '../../store/accounts.js'
import { nameSchema, orRefuse, passwordSchema, roleSchema } from './account-faults.js'
import { accountSchema, shownAccount } from './accounts-list.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

export function accountsCreate({ gate, gatehouse, clock }: Guard): Operation {
  return {
    id: 'accounts-create',
    method: 'POST',
    url: '/v1/accounts',
    role: 'admin',
    tag: 'accounts',
    title: { ko: '계정을 만듭니다', en: 'Make an account' },
    about: {
      ko: '첫 계정은 admin이어야 합니다. 그때부터 이 컴퓨터에서도 로그인해야 합니다.',
      en: 'The first one must be an admin. From then on one signs in on this machine too.',
    },
    body: objectOf(
      { name: nameSchema, role: roleSchema, password: passwordSchema },
      { required: ['name', 'role', 'password'] },
    ),
    answers: { 201: accountSchema },
    problems: [401, 403, 409, 422],
    handle: async (request, reply) => {
      if (!gatehouse) throw refusal('store_needed')
      const { sql, hasher } = gatehouse
      const given = request.body as NewAccount
      const made = orRefuse(await createAccount(sql, hasher, given, clock()))
      await gate.forget()
      reply.code(201).header('location', `/v1/accounts/${made.name}`)
      return shownAccount(made)
    },
  }
}
