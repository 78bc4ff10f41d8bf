/** Rules of origin by code: which ways there are to be originating under an agreement. */

export interface OriginRule {
  /** First and last code of ten digits. */
  readonly from: string
  readonly to: string
  readonly goods: string
  /** Each is enough. */
  readonly ways: readonly string[]
}

export interface OriginRules {
  readonly digest: string
  readonly rules: readonly OriginRule[]
}

const codeDigits = 10

/** Rules whose codes a code falls under, the narrowest first; the description tells them apart. */
export function originRulesOf({ rules }: OriginRules, digits: string): readonly OriginRule[] {
  if (digits === '') return []
  const first = digits.padEnd(codeDigits, '0')
  const last = digits.padEnd(codeDigits, '9')
  const found = rules.filter(({ from, to }) => from <= last && first <= to)
  const width = ({ from, to }: OriginRule): number => Number(to) - Number(from)
  return found.toSorted((a, b) => width(a) - width(b))
}
