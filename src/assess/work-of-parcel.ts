/** The gravest work that a parcel leaves to people, and whether it is its own or that of its whole file. */
import { type LeftGrade, workOfPeople } from './left-to-people.js'
import type { ReasonCode } from './reason-ids.js'
import { inboundReasons } from './reasons.js'

const decided = new Set<string>(workOfPeople.flatMap(({ decide }) => decide))
const looked = new Set<string>(workOfPeople.flatMap(({ look }) => look))

/** What is not known beside these is not what leaves an answer open, or follows from what does. */
const besides: ReadonlySet<string> = new Set<ReasonCode>([
  ...(['choice_not_known', 'post_day_open', 'post_rates_open'] as const),
  ...(['preference_not_known', 'vat_exemption_not_judged'] as const),
])

/** Reasons for which a parcel is known in part only. */
export const opening: ReadonlySet<string> = new Set(
  inboundReasons
    .filter(({ reason }) => reason.weight === 'not_known')
    .map(({ code }) => code)
    .filter(code => !/^(identity|combine)_/.test(code) && !besides.has(code)),
)

export interface AnswerOfParcel {
  readonly state: string
  /** The gravest severity of the papers that are asked for; '' where there are none. */
  readonly asked: string
  readonly reasons: Iterable<string>
}

interface Opened {
  readonly byFile: boolean
  readonly byItself: boolean
}

function openedBy(reasons: readonly string[], isOfFile: (code: string) => boolean): Opened {
  const all = reasons.filter(code => opening.has(code))
  return { byFile: all.some(isOfFile), byItself: !all.every(isOfFile) }
}

/** The gravest work that a parcel leaves to people, '' for none; `ofFile` are reasons of its whole file. */
export function workLeftBy(
  { state, asked, reasons }: AnswerOfParcel,
  ofFile: ReadonlyMap<string, unknown>,
): LeftGrade | '' {
  if (state === 'refused' || asked === 'barred' || asked === 'must') return 'decide'
  const all = [...reasons]
  const own = all.filter(code => !ofFile.has(code))
  if (own.some(code => decided.has(code))) return 'decide'
  const { byFile, byItself } = openedBy(all, code => ofFile.has(code))
  const isOpenItself = state === 'partial' && (byItself || !byFile)
  if (isOpenItself || asked === 'check' || own.some(code => looked.has(code))) return 'look'
  const isOfFile = all.some(code => ofFile.has(code) && (decided.has(code) || looked.has(code)))
  return isOfFile || state === 'partial' ? 'file' : ''
}
