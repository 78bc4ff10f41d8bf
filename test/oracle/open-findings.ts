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
    id: 'F58',
    why: 'goods and the insurance paid are above 150,000 won without the freight',
    shows: onlyTheirs('relief_freight_by_notice'),
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
    id: 'F155',
    why: 'a quantity that was exceeded when a parcel was declared: it was to be taxed then',
    shows: onlyTheirs('ex_post_days_differ'),
  },
  {
    id: 'F157',
    why: 'goods from the United States, of which a part is combined within the limit',
    shows: `i.ship_from = 'US' AND (a.relief = 'korus_list' OR a.relief IS NULL)
      AND ${onlyTheirs('relief_over_limit')}`,
  },
  {
    id: 'F158',
    why: 'a parcel of that quantity that was declared later, and is above the limit of value by itself',
    shows: `${onlyOurs('ex_post_days_differ')} AND ${theirs('relief_over_limit')}`,
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
