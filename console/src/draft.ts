/** A file whose columns are being matched: in this page only, as it was left, gone when it is closed. */
import { type ColumnPlan, planFor } from 'gwanmun/pages'
import { useSyncExternalStore } from 'react'
import type { Head } from './headers.js'
import { blankedOnLeaving } from './leaving.js'

export interface Draft {
  readonly file: File
  readonly head: Head
  /** What was chosen for this header before. */
  readonly before: ColumnPlan | undefined
  readonly plan: ColumnPlan
  /** Whether the plan began as that of before. */
  readonly isKnown: boolean
}

let held: Draft | undefined
/** Another one with every person. */
let person = 0
const listeners = new Set<() => void>()

export function holdDraft(draft: Draft | undefined): void {
  held = draft
  for (const tell of listeners) tell()
}

blankedOnLeaving(() => {
  person += 1
  holdDraft(undefined)
})

/** Holds a draft later on, unless somebody left meanwhile or another file was brought. */
export function draftHolder(): (draft: Draft) => void {
  const own = person
  return draft => {
    if (own === person && held === undefined) holdDraft(draft)
  }
}

export function draftOf(file: File, head: Head, before: ColumnPlan | undefined): Draft {
  const plan = planFor(head.names, before)
  return { file, head, before, plan, isKnown: before !== undefined }
}

export function heldDraft(): Draft | undefined {
  return held
}

export function useDraft(): Draft | undefined {
  return useSyncExternalStore(tell => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, heldDraft)
}
