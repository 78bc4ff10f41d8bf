/** What an answer leaves to people: reasons by the kind of work, and how grave it is. */
import type { FieldName } from '../parcel/fields.js'
import type { ReasonCode } from './reason-ids.js'

/** Of one parcel somebody has to decide, or something has to be looked at or filled in. */
export const workGrades = ['decide', 'look'] as const
/** Where nothing but columns that its whole file lacks leaves it open, a parcel leaves work to the file. */
export const leftGrades = [...workGrades, 'file'] as const
export type LeftGrade = (typeof leftGrades)[number]

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
      ...(['identity_shared_id_declaration', 'identity_order_number_missing'] as const),
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

/**
 * Columns without which a reason stands on every parcel it is asked of: a file that lacks all columns of
 * one of these groups is what has to be mended, once, and not each of its parcels.
 */
export const columnsBehind: Readonly<
  Partial<Record<ReasonCode, readonly (readonly FieldName[])[]>>
> = {
  identity_not_matched: [['customs_match']],
  identity_order_not_matched: [['customs_match']],
  identity_order_number_missing: [['one_time_no']],
  identity_code_missing: [['customs_id']],
  identity_order_code_missing: [['customs_id']],
  identity_code_missing_declared: [['customs_id']],
  combine_not_tested: [['person'], ['purchased_on'], ['seller', 'seller_id']],
  exclusion_not_tested: [['hs', 'goods']],
  self_use_not_tested: [['hs', 'goods']],
  local_charges_not_known: [['local_freight'], ['local_tax']],
  freight_not_known: [['intl_freight'], ['intl_insurance']],
  rate_no_code: [['hs']],
}

/** Reasons that a file without some columns explains, each with those of the columns that it rests on. */
export function reasonsOfFile(
  lacking: ReadonlySet<string>,
): ReadonlyMap<string, readonly FieldName[]> {
  const pairs = Object.entries(columnsBehind).map(([code, groups]) => {
    return [code, groups.filter(group => group.every(name => lacking.has(name))).flat()] as const
  })
  return new Map(pairs.filter(([, columns]) => columns.length > 0))
}
