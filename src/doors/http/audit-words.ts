/** What is noted in the audit, in words: writes over HTTP by their titles, and what others note. */
import type { Text } from '../../judge/steps.js'
import { isReading } from '../../store/roles.js'
import type { Operation } from './operation.js'

/** What commands and the server itself note. */
export const otherWords: Readonly<Record<string, Text>> = {
  erase: { ko: '한 사람을 지웁니다(명령)', en: 'Erase a person (command)' },
  'keys rotate': { ko: '바깥 열쇠를 바꿉니다(명령)', en: 'Put a new outer key in place (command)' },
  'audit drop': {
    ko: '오래된 감사 기록을 없앱니다(명령)',
    en: 'Take away old entries of the audit (command)',
  },
  'accounts create': { ko: '계정을 만듭니다(명령)', en: 'Make an account (command)' },
  'accounts role': { ko: '역할을 바꿉니다(명령)', en: 'Change a role (command)' },
  'accounts password': { ko: '비밀번호를 정합니다(명령)', en: 'Set a password (command)' },
  'accounts disable': { ko: '계정을 끕니다(명령)', en: 'Disable an account (command)' },
  'accounts enable': { ko: '계정을 켭니다(명령)', en: 'Enable an account (command)' },
  'retention-round': {
    ko: '기간이 지난 것을 지웁니다(서버)',
    en: 'Erase what is over its term (server)',
  },
}

export interface NotedAction extends Text {
  readonly operation: string
}

/** All that may be noted, by the names of the operations. */
export function notedActions(operations: readonly Operation[]): readonly NotedAction[] {
  const writes = operations
    .filter(({ method, isQuestion }) => !isReading(String(method)) && isQuestion !== true)
    .map(({ id, title }) => ({ operation: id, ...title }))
  const others = Object.entries(otherWords).map(([operation, text]) => ({ operation, ...text }))
  return [...writes, ...others]
}
