/** What is left to people, in the order of its weight. */
import { type WorkKind, workOfPapers, workOfPeople } from 'gwanmun/pages'
import type { Key } from './texts.js'

export type Grade = 'decide' | 'look'

export interface WorkGroup {
  readonly title: Key
  readonly reasons: readonly string[]
  /** Papers are told by the gravest of what is asked. */
  readonly asked: readonly string[]
}

const titles: Readonly<Record<WorkKind, Key>> = {
  limits: 'workLimits',
  exclusions: 'workExclusions',
  identity: 'workIdentity',
  combining: 'workCombining',
  papers: 'workPapers',
}

export function workOf(grade: Grade): readonly WorkGroup[] {
  return workOfPeople.map(one => ({
    title: titles[one.kind],
    reasons: one[grade],
    asked: one.kind === 'papers' ? workOfPapers[grade] : [],
  }))
}
