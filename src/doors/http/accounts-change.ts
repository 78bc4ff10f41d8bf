/** `PATCH /v1/accounts/{name}`: another role, a new password, disabled or enabled again. */
import { objectOf, yesOrNo } from '../../ask/schema.js'
import { type AccountChange, changeAccount } from '../../store/accounts.js'
import type { Role } from '../../store/roles.js'
import { nameSchema, orRefuse, passwordSchema, roleSchema } from './account-faults.js'
import { accountSchema, shownAccount } from './accounts-list.js'
import { refusal } from './failures.js'
import type { Guard } from './guard/guard.js'
import type { Operation } from './operation.js'

interface Body {
  readonly role?: Role
  readonly is_disabled?: boolean
  readonly password?: string
}

function changeOf({ role, is_disabled, password }: Body): AccountChange {
  return {
    ...(role === undefined ? {} : { role }),
    ...(is_disabled === undefined ? {} : { isDisabled: is_disabled }),
    ...(password === undefined ? {} : { password }),
  }
}

export function accountsChange({ gate, gatehouse, clock }: Guard): Operation {
  return {
    id: 'accounts-change',
    method: 'PATCH',
    url: '/v1/accounts/:name',
    role: 'admin',
    tag: 'accounts',
    title: { ko: '계정을 바꿉니다', en: 'Change an account' },
    about: {
      ko: '바뀐 계정의 세션은 모두 끝납니다. 꺼진 계정의 토큰은 통하지 않습니다.',
      en: 'All sessions of a changed account end. Tokens of a disabled one do not work.',
    },
    params: objectOf({ name: nameSchema }, { required: ['name'] }),
    body: objectOf({ role: roleSchema, is_disabled: yesOrNo, password: passwordSchema }),
    answers: { 200: accountSchema },
    problems: [401, 403, 404, 409, 422],
    handle: async request => {
      if (!gatehouse) throw refusal('store_needed')
      const { sql, hasher } = gatehouse
      const { name } = request.params as { readonly name: string }
      const change = changeOf(request.body as Body)
      const changed = orRefuse(await changeAccount(sql, hasher, { name, change }, clock()), name)
      await gate.forget()
      return shownAccount(changed)
    },
  }
}
