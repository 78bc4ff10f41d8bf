/** What the kinds of rate in the official tariff table (관세율구분) mean for the ordinary rate. */
import { type AgreementColumn, agreementColumns } from '../law/schedule.js'

export type RateUse =
  | 'basic'
  | 'provisional'
  | 'wto'
  | 'farm'
  | 'farm_quota'
  | 'quota_on_request'
  | 'quota'
  | 'adjustment'
  | 'special_duty'
  | 'agreement'
  /** Needs an origin or an agreement that is not on board. */
  | 'left_out'
  | 'unknown'

export interface RateKindOf {
  readonly use: RateUse
  readonly column?: AgreementColumn
  /** Another choice (선택2, …) of an agreement, whose goods the table does not tell apart. */
  readonly isOther?: boolean
}

/** By the order of rates of the customs portal: unipass.customs.go.kr/clip, 세율적용 우선순위. */
const plain: readonly (readonly [RegExp, RateUse])[] = [
  [/^A$/, 'basic'],
  [/^B$/, 'provisional'],
  [/^(C|CIT)$/, 'wto'],
  [/^W1$/, 'farm_quota'],
  [/^W2$/, 'farm'],
  [/^P1$/, 'quota_on_request'],
  [/^P\d*$/, 'quota'],
  [/^L\d*$/, 'adjustment'],
  [/^[IJKMT]\d*$/, 'special_duty'],
  [/^[DGNRU]\d*$/, 'left_out'],
]

const stems: Readonly<Record<string, AgreementColumn>> = {
  E1: 'apta',
  E2: 'apta_bd',
  E3: 'apta_la',
  FCN: 'fta_cn',
  FRCCN: 'rcep_cn',
  FRCJP: 'rcep_jp',
  FRCAS: 'rcep_as',
  FRCAU: 'rcep_au',
  FRCNZ: 'rcep_nz',
  FUS: 'fta_us',
  FEU: 'fta_eu',
  FGB: 'fta_gb',
  FVN: 'fta_vn',
  FAS: 'asean',
  FAU: 'fta_au',
  FCA: 'fta_ca',
  FNZ: 'fta_nz',
  FSG: 'fta_sg',
  FIN: 'fta_in',
  FID: 'fta_id',
  FPH: 'fta_ph',
  FKH: 'fta_kh',
  FTR: 'fta_tr',
  FCL: 'fta_cl',
  FPE: 'fta_pe',
  FCO: 'fta_co',
  FIL: 'fta_il',
  FEF: 'fta_ef',
  FAE: 'fta_ae',
  FCECR: 'fta_cr',
  FCESV: 'fta_sv',
  FCEHN: 'fta_hn',
  FCENI: 'fta_ni',
  FCEPA: 'fta_pa',
}

function agreementOf(kind: string): RateKindOf | undefined {
  const [, stem = '', choice = ''] =
    /^(E[123])(.*)$/.exec(kind) ?? /^(F[A-Z]+?)(\d.*)?$/.exec(kind) ?? []
  const column = stems[stem]
  if (column === undefined) return /^F[A-Z0-9]*$/.test(kind) ? { use: 'left_out' } : undefined
  return { use: 'agreement', column, isOther: choice !== '' && choice !== '1' }
}

const known = new Map<string, RateKindOf>()

/** `rateKindOf('FCN1')` is the rate of the agreement with China. */
export function rateKindOf(kind: string): RateKindOf {
  const before = known.get(kind)
  if (before) return before
  const use = plain.find(([pattern]) => pattern.test(kind))?.[1]
  const found: RateKindOf = use ? { use } : (agreementOf(kind) ?? { use: 'unknown' })
  known.set(kind, found)
  return found
}

/** The agreements among the columns, in their order. */
export function columnsIn(columns: ReadonlySet<AgreementColumn>): readonly AgreementColumn[] {
  return agreementColumns.filter(column => columns.has(column))
}
