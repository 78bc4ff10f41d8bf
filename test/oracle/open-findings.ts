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
    id: 'F154',
    why: 'a short code with rows of a list below it: open here, read by its digits by the oracle',
    shows: `length(i.hs) < 10 AND (${theirs('consumption_kind_unclear')} OR ${theirs('exclusion_unclear')})`,
  },
  {
    id: 'F163',
    why: 'medicines declared on several days, above their quantity: who of them may be taxed afterwards',
    shows: onlyOurs('ex_post_days_differ'),
  },
  {
    id: 'F164',
    why: 'names of sellers that look alike, one of them in the history',
    shows: onlyOurs('supplier_names_alike'),
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
