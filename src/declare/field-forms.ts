/** The forms that fields of declarations have: letters, lengths, lists of codes, check digits. */
import { isBusinessText } from '../basis/business-number.js'
import { countryOf } from '../basis/country.js'
import { currencyOf } from '../basis/currency.js'
import { isExportNumber, isFilerCode } from '../basis/export-number.js'

/** Codes of payment, as they are remembered: transfers, letters of credit, collections, no payment. */
const payments = 'TT LS LU DA DP CD PT WK GO GN'.split(' ')
/** Kinds of exporter: C sells finished goods. */
const exporterKinds = 'A B C D'.split(' ')
/** Units of transport, which are no kind of package (until 2023-12-08 they were taken). */
const transportUnits: readonly string[] = ['PK', 'PT']

const patterns = {
  key: /^.*$/su,
  text: /^[^\p{Cc}]*$/u,
  latin: /^[\x20-\x7e]*$/,
  person: /^[A-Za-z ,.-]*$/,
  digits: /^\d*$/,
  phone: /^[0-9+() -]*$/,
  email: /^[^\s@]+@[^\s@]+$/,
  port: /^[A-Z0-9]*$/,
  package: /^[A-Z0-9]*$/,
  unit: /^[A-Z0-9]*$/,
  hs: /^\d{10}$/,
  amount: /^\d{1,14}(\.\d{1,2})?$/,
  weight: /^\d{1,13}(\.\d{1,3})?$/,
  quantity: /^\d{1,10}(\.\d{1,3})?$/,
  day: /^\d{8}$/,
} as const satisfies Readonly<Record<string, RegExp>>

/** Fields that take one of a few words. */
export const fieldWords: Readonly<Partial<Record<FieldForm, readonly string[]>>> = {
  exporter_kind: exporterKinds,
  yes_no: ['yes', 'no'],
  applicant: ['none', 'exporter', 'maker'],
  payment: payments,
}

type Checked =
  | 'yes_no'
  | 'applicant'
  | 'business'
  | 'business_any'
  | 'filer'
  | 'export_no'
  | 'exporter_kind'
  | 'payment'
  | 'country'
  | 'currency'

export type FieldForm = keyof typeof patterns | Checked

const isWord = (form: FieldForm, value: string): boolean =>
  fieldWords[form]?.includes(value) === true

const checks: Readonly<Record<Checked, (value: string) => boolean>> = {
  business: isBusinessText,
  business_any: value => /^[\d-]{1,13}$/.test(value),
  filer: isFilerCode,
  export_no: isExportNumber,
  exporter_kind: value => isWord('exporter_kind', value),
  yes_no: value => isWord('yes_no', value),
  applicant: value => isWord('applicant', value),
  payment: value => isWord('payment', value),
  country: value => countryOf(value) > 0,
  currency: value => currencyOf(value) > 0,
}

const asked: Readonly<Partial<Record<FieldForm, string>>> = {
  latin: 'latin_asked',
  person: 'latin_asked',
  business: 'business_number_bad',
  hs: 'hs_ten_digits',
}

/** Letters, not bytes: a Korean letter counts one. */
export function lettersOf(text: string): number {
  return [...text].length
}

/** The code of what is wrong with a value; undefined for a blank or a right one. */
export function formFault(form: FieldForm, value: string, most: number): string | undefined {
  if (value === '') return undefined
  const isRight =
    form in checks
      ? checks[form as Checked](value)
      : patterns[form as keyof typeof patterns].test(value)
  if (!isRight) return asked[form] ?? 'field_form'
  return lettersOf(value) > most ? 'field_too_long' : undefined
}

/** Whether a code names a unit of transport and no package. */
export function isTransportUnit(code: string): boolean {
  return transportUnits.includes(code)
}
