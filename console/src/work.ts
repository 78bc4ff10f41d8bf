/** What only a person can settle, by the reasons that say so. */
import type { ReasonCode } from 'gwanmun/pages'
import type { Key } from './texts.js'

export interface WorkGroup {
  readonly title: Key
  readonly reasons: readonly ReasonCode[]
  /** Papers are told by the gravest of what is asked. */
  readonly asked?: readonly string[]
}

export const work: readonly WorkGroup[] = [
  {
    title: 'workIdentity',
    reasons: [
      ...([
        'identity_match_failed',
        'identity_order_match_failed',
        'identity_code_missing',
      ] as const),
      ...(['identity_order_code_missing', 'identity_code_missing_declared'] as const),
      ...(['identity_form_wrong', 'identity_business_form_wrong', 'identity_expired'] as const),
      ...([
        'identity_expired_renewable',
        'identity_not_matched',
        'identity_order_not_matched',
      ] as const),
      ...(['identity_business_for_own_use', 'identity_personal_for_resale'] as const),
      ...(['identity_shared_id', 'identity_shared_id_declaration'] as const),
    ],
  },
  {
    title: 'workLimits',
    reasons: [
      ...(['self_use_exceeded', 'self_use_doubtful', 'self_use_kinds'] as const),
      ...(['self_use_measure_missing', 'self_use_goods_unclear', 'self_use_not_tested'] as const),
    ],
  },
  {
    title: 'workExclusions',
    reasons: ['exclusion_by_words', 'exclusion_unclear', 'exclusion_not_tested'],
  },
  {
    title: 'workCombining',
    reasons: [
      ...(['combine_not_tested', 'supplier_names_alike', 'combine_member_refused'] as const),
      ...(['combine_member_open', 'ex_post_released', 'ex_post_days_differ'] as const),
    ],
  },
  {
    title: 'workPapers',
    reasons: [],
    asked: ['barred', 'must', 'check'],
  },
]
