/**
 * Where the two readings differ and it is known why: each row names the finding, and how it shows. A row of
 * the file may differ only where one of these holds; one that holds nowhere has to go. May only shrink.
 */

export interface OpenFinding {
  readonly id: string
  readonly why: string
  /** SQL over a (the oracle's row), t (the program's) and i (the input). */
  readonly shows: string
}

const ours = (reason: string) => `list_contains(string_split(a.reasons, '|'), '${reason}')`
const theirs = (reason: string) => `list_contains(string_split(t.reasons, '|'), '${reason}')`
const onlyOurs = (reason: string) => `(${ours(reason)} AND NOT ${theirs(reason)})`
const onlyTheirs = (reason: string) => `(${theirs(reason)} AND NOT ${ours(reason)})`

export const openFindings: readonly OpenFinding[] = [
  {
    id: 'F160',
    why: 'goods that bear consumption tax and whose rate is 0 %: which of two bars is named (F161 too)',
    shows: `${onlyOurs('simplified_barred_goods')} AND ${theirs('simplified_barred_zero')}`,
  },
  {
    id: 'F162',
    why: 'where it is not known what simplified rates collect, nothing is chosen',
    shows: onlyOurs('choice_not_known'),
  },
  {
    id: 'F101',
    why: 'a row without a code that its name settles leaves nothing untested',
    shows: onlyTheirs('exclusion_not_tested'),
  },
  {
    id: 'F102',
    why: 'lines that agree in their rate are no range',
    shows: onlyTheirs('rate_range'),
  },
  {
    id: 'F103',
    why: 'functional perfume is perfume; sure goods whose pieces leave their quantity open (F104)',
    shows: onlyOurs('self_use_measure_missing'),
  },
  {
    id: 'F115',
    why: 'no tax is collected of goods on the list from the United States; loose stones (F118)',
    shows: `a.consumption_tax_krw = 0 AND t.consumption_tax_krw IS NULL
      AND (a.relief = 'korus_list' OR starts_with(i.hs, '7102'))`,
  },
  {
    id: 'F117',
    why: 'a refused or open member decides nothing where the quantity is exceeded for certain',
    shows: `${onlyTheirs('combine_member_refused')} OR ${onlyTheirs('combine_member_open')}`,
  },
  {
    id: 'F120',
    why: 'amounts are not shared by a customs value that is not known',
    shows: `a.customs_value_krw IS NULL AND (t.liquor_tax_krw = 0 OR ${onlyTheirs('levy_dealer')})`,
  },
  {
    id: 'F119',
    why: 'goods that only perhaps have a quantity are not surely above it; functional perfume (F103)',
    shows: `${onlyTheirs('self_use_exceeded')}
      OR (i.goods IS NOT NULL AND coalesce(a.requirements, '') <> coalesce(t.requirements, ''))`,
  },
]
