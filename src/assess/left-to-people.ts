/** What an answer leaves to people: reasons by the kind of work, and how grave it is. */
import type { ReasonCode } from './reason-ids.js'

/** Somebody has to decide, or something has to be looked at or filled in. */
export const workGrades = ['decide', 'look'] as const
export type WorkGrade = (typeof workGrades)[number]

export type WorkKind = 'identity' | 'limits' | 'exclusions' | 'combining' | 'papers'

export interface WorkOfKind {
  readonly kind: WorkKind
  /** Only a person can settle these: an id that is refused, more than the law allows. */
  readonly decide: readonly ReasonCode[]
  /** What is combined, was not given, or could not be told; many parcels have such a note. */
  readonly look: readonly ReasonCode[]
}

export const workOfPeople: readonly WorkOfKind[] = [
  {
    kind: 'limits',
    decide: ['self_use_exceeded', 'self_use_doubtful', 'self_use_kinds'],
    look: ['self_use_measure_missing', 'self_use_goods_unclear', 'self_use_not_tested'],
  },
  {
    kind: 'exclusions',
    decide: ['track_general_excluded'],
    look: ['exclusion_by_words', 'exclusion_unclear', 'exclusion_not_tested'],
  },
  {
    kind: 'identity',
    decide: [
      ...(['identity_match_failed', 'identity_order_match_failed'] as const),
      ...(['identity_code_missing', 'identity_order_code_missing'] as const),
      ...(['identity_code_missing_declared', 'identity_form_wrong'] as const),
      ...(['identity_business_form_wrong', 'identity_expired'] as const),
      ...(['identity_expired_renewable', 'identity_business_for_own_use'] as const),
      ...(['identity_personal_for_resale', 'identity_shared_id'] as const),
      'identity_shared_id_declaration',
    ],
    look: ['identity_not_matched', 'identity_order_not_matched'],
  },
  {
    kind: 'combining',
    decide: ['ex_post_released', 'ex_post_days_differ', 'supplier_names_alike'],
    look: [
      ...(['combined_supplier_day', 'combined_arrival_day', 'combined_split_waybill'] as const),
      ...(['combine_not_tested', 'combine_member_refused', 'combine_member_open'] as const),
    ],
  },
  { kind: 'papers', decide: [], look: [] },
]

/** Papers and permits by their severity. */
export const workOfPapers = { decide: ['barred', 'must'], look: ['check'] } as const

const decided = new Set<string>(workOfPeople.flatMap(({ decide }) => decide))
const looked = new Set<string>(workOfPeople.flatMap(({ look }) => look))

export interface AnswerOfParcel {
  readonly state: string
  /** The gravest severity of the papers that are asked for; '' where there are none. */
  readonly asked: string
  readonly reasons: Iterable<string>
}

/** The gravest work that a parcel leaves to people; '' where it leaves none. */
export function workLeftBy({ state, asked, reasons }: AnswerOfParcel): WorkGrade | '' {
  if (state === 'refused' || asked === 'barred' || asked === 'must') return 'decide'
  let grade: WorkGrade | '' = state === 'partial' || asked === 'check' ? 'look' : ''
  for (const reason of reasons) {
    if (decided.has(reason)) return 'decide'
    if (looked.has(reason)) grade = 'look'
  }
  return grade
}
