/** Terms of delivery: which of freight and insurance stand in the price besides the goods. */

/** Term, freight, insurance: what must be stated with the term, what may not be. */
const table = `
EXW|none|none
FCA|none|none
FAS|none|none
FOB|none|none
CFR|some|none
CPT|some|none
CIN|none|some
CIF|some|some
CIP|some|some
DAF|some|some
DAP|some|some
DAT|some|some
DPU|some|some
DDP|some|some
DDU|some|some
DEQ|some|some
DES|some|some
`

interface Term {
  readonly freight: boolean
  readonly insurance: boolean
}

const terms: ReadonlyMap<string, Term> = new Map(
  table
    .trim()
    .split('\n')
    .map(row => {
      const [name, freight, insurance] = row.split('|') as [string, string, string]
      return [name, { freight: freight === 'some', insurance: insurance === 'some' }]
    }),
)

/** The term that the charges tell where none is given: what was charged stands in the price. */
export function termOf(given: string, freight: number, insurance: number): string {
  if (given !== '') return given
  if (freight > 0) return insurance > 0 ? 'CIF' : 'CFR'
  return insurance > 0 ? 'CIN' : 'FOB'
}

export interface TermFault {
  readonly code: 'charge_with_term' | 'charge_missing'
  readonly column: 'freight' | 'insurance'
}

/** A charge that the term has no room for, or that it needs; undefined where they agree. */
export function termFault(name: string, freight: number, insurance: number): TermFault | undefined {
  const term = terms.get(name)!
  const charges = { freight, insurance } as const
  for (const column of ['freight', 'insurance'] as const) {
    const isCharged = charges[column] > 0
    if (isCharged && !term[column]) return { code: 'charge_with_term', column }
    if (!isCharged && term[column]) return { code: 'charge_missing', column }
  }
  return undefined
}
