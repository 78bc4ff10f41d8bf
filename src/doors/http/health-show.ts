/** `GET /v1/health`: whether the server answers, and with what. */
import type { Desk } from '../../ask/desk.js'
import { orNull, text, wholeOf, yesOrNo } from '../../ask/schema.js'
import { rulesHash } from '../../assess/rules-hash.js'
import type { Operation } from './operation.js'

export interface Health {
  /** The engine of the store, where there is one. */
  readonly store: 'postgres' | 'pglite' | null
  /** Who acts where no account is needed: `local` on the machine itself. */
  readonly actsAs: string | null
}

export function healthShow(desk: Desk, health: () => Health | Promise<Health>): Operation {
  return {
    id: 'health-show',
    method: 'GET',
    url: '/v1/health',
    role: 'public',
    tag: 'system',
    title: { ko: '서버 상태를 봅니다', en: 'Show the state of the server' },
    answers: {
      200: wholeOf({
        status: { type: 'string', enum: ['ok'] },
        version: text(),
        rules: text('규칙과 법의 판 — digest of the rules and the law'),
        store: orNull({ type: 'string', description: 'postgres, pglite' }),
        acts_as: orNull(text('계정 없이 누구로 움직이는지 — who acts without an account')),
        is_account_needed: yesOrNo,
      }),
    },
    problems: [503],
    handle: async () => {
      const { store, actsAs } = await health()
      const { version } = desk
      const who = { acts_as: actsAs, is_account_needed: actsAs === null }
      return { status: 'ok', version, rules: rulesHash, store, ...who }
    },
  }
}
