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

/** Reasons that the oracle does not give yet; they are left out of the program's before comparing. */
export const reasonsNotWritten: ReadonlyMap<string, string> = new Map([
  ['supplier_names_alike', 'names that look alike: not written yet'],
])

const ours = (reason: string) => `list_contains(string_split(a.reasons, '|'), '${reason}')`
const theirs = (reason: string) => `list_contains(string_split(t.reasons, '|'), '${reason}')`
const onlyOurs = (reason: string) => `(${ours(reason)} AND NOT ${theirs(reason)})`
const onlyTheirs = (reason: string) => `(${theirs(reason)} AND NOT ${ours(reason)})`

export const openFindings: readonly OpenFinding[] = [
  {
    id: 'F51',
    why: 'rows that may be of several kinds of tobacco, or goods above a quantity if they are counted',
    shows: onlyOurs('self_use_goods_unclear'),
  },
  {
    id: 'F52',
    why: 'the law leaves the track open for resale and above the list limit, also where a sum is open',
    shows: onlyOurs('track_law_not_known'),
  },
  {
    id: 'F53',
    why: 'freight that cannot be told apart does not touch a relief by customs value',
    shows: `i.freight_separate = 'no' AND a.relief IS NOT NULL AND t.relief IS NULL`,
  },
  {
    id: 'F54',
    why: 'a parcel from the United States that shares a sum within the limit keeps its 200 dollars',
    shows: `i.ship_from = 'US' AND ${onlyTheirs('relief_over_limit')}`,
  },
  {
    id: 'F55',
    why: 'above 150,000 won only with the certain part of the real freight',
    shows: onlyOurs('relief_freight_by_notice'),
  },
  {
    id: 'F56',
    why: 'nothing is cut where no tax could be worked out',
    shows: onlyTheirs('truncated'),
  },
  {
    id: 'F57',
    why: 'a part above 150,000 won only with the real freight, in a sum that is above it without',
    shows: onlyOurs('relief_combined_over_limit'),
  },
  {
    id: 'F59',
    why: 'list clearance from the United States holds up to 200 dollars, below 100 too',
    shows: `${onlyTheirs('list_but_not_relieved')} AND ${onlyOurs('relief_us_list')}`,
  },
  {
    id: 'F60',
    why: 'an order discount without a kind does not make the price 0',
    shows: onlyTheirs('price_zero'),
  },
  {
    id: 'N2',
    why: 'quantities in the collection afterwards, and names that look alike, are not written yet',
    shows: `${onlyTheirs('ex_post_days_differ')} OR ${theirs('supplier_names_alike')}`,
  },
  {
    id: 'N3',
    why: 'mail is not written yet',
    shows: `i.channel = 'post'
      OR (a.combined_with IS NOT NULL AND a.tested_value_usd <> t.tested_value_usd)`,
  },
  {
    id: 'W1',
    why: 'words of the goods name are not read by the oracle yet',
    shows: `${theirs('exclusion_by_words')} OR ${onlyOurs('exclusion_not_tested')}
      OR ${onlyOurs('exclusion_unclear')}
      OR (i.hs IS NULL AND i.goods IS NOT NULL) OR ${onlyOurs('self_use_not_tested')}`,
  },
  {
    id: 'W2',
    why: 'papers follow quantities and tracks that words of the name decide (W1)',
    shows: `i.goods IS NOT NULL AND coalesce(a.requirements, '') <> coalesce(t.requirements, '')`,
  },
]
