/** The order of the reasons of a parcel: what decides it before what is beside it. */
import { type Text, workOfPeople } from 'gwanmun/pages'

export interface RowReason {
  readonly code: string
  readonly weight: 'decides' | 'warns' | 'not_known' | 'refused'
  readonly sentence: Text
  /** Keys of the law that it rests on. */
  readonly rests: readonly string[]
}

const weightOrder = { refused: 0, decides: 1, warns: 2, not_known: 3 } as const
/** What is open comes first where it leaves the answer open. */
const openOrder = { refused: 0, not_known: 1, decides: 2, warns: 3 } as const

const settledBy = (kind: string): readonly string[] =>
  workOfPeople.filter(one => one.kind === kind).flatMap(({ decide }) => decide)

const identity = new Set(settledBy('identity'))

/** What decides a parcel, in the order in which a desk asks: combining, exclusion, limit, identity. */
const deciding: readonly ReadonlySet<string>[] = [
  new Set([
    ...settledBy('combining'),
    ...['combined_supplier_day', 'combined_arrival_day', 'combined_split_waybill'],
    ...['relief_combined_over_limit', 'track_general_combined', 'post_declared_combined'],
    'post_taxed_combined',
  ]),
  new Set([...settledBy('exclusions'), 'exclusion_by_words']),
  new Set([
    ...settledBy('limits'),
    ...['relief_over_limit', 'relief_over_customs_value', 'relief_sample_over_limit'],
    ...['track_general_over_limit', 'track_general_self_use', 'post_declared_value'],
  ]),
  identity,
]

/** What is known of the parcel, and the reason that a list was asked for. */
interface OrderOf {
  readonly state: string
  /** The gravest work that it leaves to people. */
  readonly work: string
  readonly wanted: string | undefined
}

/** Who receives it is asked of nearly every parcel: any other reason tells more. */
function rankOf({ code, weight }: RowReason, { work }: OrderOf): number {
  if (weight === 'refused') return 0
  // An id or a number that the whole file lacks decides nothing of one parcel.
  const isOfFile = work !== 'decide' && identity.has(code)
  const at = deciding.findIndex(codes => codes.has(code))
  if (at >= 0 && !isOfFile) return 1 + at
  return 1 + deciding.length + Number(code.startsWith('identity_'))
}

/** The reason that is looked for first, then what decides, then what is beside it. */
export function inOrder(reasons: readonly RowReason[], of: OrderOf): readonly RowReason[] {
  const { state, wanted } = of
  const order = state === 'partial' ? openOrder : weightOrder
  const isOther = ({ code }: RowReason): number => Number(code !== wanted)
  return [...reasons].sort(
    (a, b) =>
      isOther(a) - isOther(b) || rankOf(a, of) - rankOf(b, of) || order[a.weight] - order[b.weight],
  )
}
