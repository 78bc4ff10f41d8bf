/** The states of a declaration, and the events that lead from one to the next. */
import type { Text } from '../judge/steps.js'

/** From, event, to; `^` is the state from which a withdrawal was asked. */
const table = `
draft|submit|submitted
rejected|submit|submitted
submitted|select|selected
submitted|accept|accepted
selected|accept|accepted
submitted|reject|rejected
selected|reject|rejected
submitted|ask_withdrawal|withdrawing
selected|ask_withdrawal|withdrawing
accepted|ask_withdrawal|withdrawing
withdrawing|withdraw|withdrawn
withdrawing|refuse_withdrawal|^
submitted|correct|submitted
selected|correct|selected
accepted|correct|accepted
loaded|correct|loaded
fulfilled|correct|fulfilled
accepted|extend|accepted
accepted|load|loaded
loaded|fulfil|fulfilled
accepted|cancel|cancelled
`

export const stateTexts = {
  draft: { ko: '작성', en: 'draft' },
  submitted: { ko: '신고', en: 'submitted' },
  selected: { ko: '선별', en: 'selected' },
  accepted: { ko: '수리', en: 'accepted' },
  loaded: { ko: '적재', en: 'loaded' },
  fulfilled: { ko: '이행완료', en: 'fulfilled' },
  rejected: { ko: '오류·반려', en: 'rejected' },
  withdrawing: { ko: '취하 신청 중', en: 'withdrawal asked for' },
  withdrawn: { ko: '취하', en: 'withdrawn' },
  cancelled: { ko: '수리취소', en: 'acceptance cancelled' },
} as const satisfies Readonly<Record<string, Text>>

export type State = keyof typeof stateTexts

export const eventTexts = {
  submit: { ko: '신고', en: 'submitted' },
  select: {
    ko: '선별(paperless, documents, inspection)',
    en: 'selected (paperless, documents, inspection)',
  },
  accept: { ko: '수리', en: 'accepted' },
  reject: { ko: '오류·반려', en: 'rejected' },
  ask_withdrawal: { ko: '취하 신청(B)', en: 'withdrawal asked for (B)' },
  withdraw: { ko: '취하 승인', en: 'withdrawal approved' },
  refuse_withdrawal: { ko: '취하 불승인', en: 'withdrawal refused' },
  correct: { ko: '정정(A)', en: 'corrected (A)' },
  extend: {
    ko: '적재기간 연장(C), 값은 새 기한',
    en: 'term of loading extended (C), to the day of its value',
  },
  load: { ko: '적재', en: 'loaded' },
  fulfil: { ko: '이행완료', en: 'fulfilled' },
  cancel: { ko: '수리취소', en: 'acceptance cancelled' },
} as const satisfies Readonly<Record<string, Text>>

export type EventName = keyof typeof eventTexts

export const states = Object.keys(stateTexts) as readonly State[]
export const eventNames = Object.keys(eventTexts) as readonly EventName[]
/** How a declaration is selected. */
export const channels: readonly string[] = ['paperless', 'documents', 'inspection']

export interface Transition {
  readonly from: State
  readonly event: EventName
  readonly to: State | '^'
}

export const transitions: readonly Transition[] = table
  .trim()
  .split('\n')
  .map(row => {
    const [from, event, to] = row.split('|') as [State, EventName, State | '^']
    return { from, event, to }
  })

/** Where an event leads; undefined where it cannot happen in that state. */
export function nextState(from: State, event: EventName, before: State): State | undefined {
  const found = transitions.find(one => one.from === from && one.event === event)
  return found?.to === '^' ? before : found?.to
}
