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
  ['identity_', 'who the recipient is: not written yet'],
  ['papers_', 'papers: not written yet'],
  ['requirement_', 'requirements: not written yet'],
  ['supplier_names_alike', 'names that look alike: not written yet'],
])

const ours = (reason: string) => `list_contains(string_split(a.reasons, '|'), '${reason}')`
const theirs = (reason: string) => `list_contains(string_split(t.reasons, '|'), '${reason}')`
const onlyOurs = (reason: string) => `(${ours(reason)} AND NOT ${theirs(reason)})`
const onlyTheirs = (reason: string) => `(${theirs(reason)} AND NOT ${ours(reason)})`

export const openFindings: readonly OpenFinding[] = [
  {
    id: 'F35',
    why: 'a code that does not exist tells nothing of tobacco',
    shows: `${onlyOurs('tobacco_kind_unclear')} OR ${onlyOurs('tobacco_taxes')}`,
  },
  {
    id: 'F7',
    why: 'relieved goods without a code are free of individual consumption tax',
    shows: `${onlyOurs('consumption_relieved')} OR
      (a.relief IS NOT NULL AND a.consumption_tax_krw = 0 AND t.consumption_tax_krw IS NULL)`,
  },
  {
    id: 'F8',
    why: 'taxes that the code rules out are 0 although the relief is not known',
    shows: `(a.relief IS NULL AND t.tobacco_taxes_krw IS NULL
      AND (a.liquor_tax_krw = 0 OR a.tobacco_taxes_krw = 0))
      OR (a.education_tax_krw = 0 AND t.education_tax_krw IS NULL)`,
  },
  {
    id: 'F9',
    why: 'the law leaves the track open, whatever the goods are',
    shows: `${onlyOurs('track_law_not_known')}`,
  },
  {
    id: 'F10',
    why: 'combined goods go to a general declaration before 2022-06-07 too',
    shows: onlyOurs('track_general_combined'),
  },
  {
    id: 'F11',
    why: 'before 2015-12-01 the sum, not the lot, is above 150,000 won',
    shows: onlyOurs('relief_combined_over_limit'),
  },
  {
    id: 'F13',
    why: 'a receipt does where the customs value is known to be within the waiver',
    shows: `${onlyOurs('preference_not_known')} OR ${onlyTheirs('preference_papers_waived')}`,
  },
  {
    id: 'F14',
    why: 'no proof is missed where nothing lower is left; a declaration does not open APTA (F23)',
    shows: `${onlyTheirs('preference_no_proof')}
      OR ${onlyOurs('preference_no_proof')}`,
  },
  {
    id: 'F15',
    why: 'relief_over_customs_value beside relief_us_list or an open answer',
    shows: onlyTheirs('relief_over_customs_value'),
  },
  {
    id: 'F16',
    why: 'freight of goods that are free is the customs value of the first line',
    shows: 'a.customs_value_krw IS NOT NULL AND t.customs_value_krw IS NULL',
  },
  {
    id: 'F17',
    why: 'relief by customs value does not ask for the item value (F20, F22 with it)',
    shows: `i.declared_on < '2015-12-01' AND a.relief IS DISTINCT FROM t.relief
      OR i.declared_on < '2015-12-01' AND ${onlyTheirs('freight_not_known')}
      OR ${onlyTheirs('relief_freight_by_notice')}`,
  },
  {
    id: 'F18',
    why: 'combined_with in order of first appearance',
    shows: `a.combined_with <> t.combined_with`,
  },
  {
    id: 'F19',
    why: 'goods that are certainly above 200,000 won take no surface tariff',
    shows: onlyTheirs('freight_surface_table_absent'),
  },
  {
    id: 'F25',
    why: 'freight is of the parcel and shared by value, in split parcels too (F20); samples as F17 (F26)',
    shows: `i."use" = 'sample' AND (a.tested_value_usd IS DISTINCT FROM t.tested_value_usd
      OR a.relief IS DISTINCT FROM t.relief OR ${onlyTheirs('freight_not_known')})`,
  },
  {
    id: 'F21',
    why: 'nothing is lower than 0 %',
    shows: `${onlyTheirs('preference_not_direct')} OR ${onlyTheirs('preference_not_known')}`,
  },
  {
    id: 'Q4',
    why: 'which relieved rows name their customs value is not documented',
    shows: `${onlyTheirs('customs_value')} OR ${onlyTheirs('freight_actual')}`,
  },
  {
    id: 'F24',
    why: 'an open sum may be the larger one, so no tested value is known',
    shows: `a.tested_value_usd IS NULL AND t.tested_value_usd IS NOT NULL
      AND a.combined_with IS NOT NULL`,
  },
  {
    id: 'N1',
    why: 'agreements that are not held are not written yet',
    shows: `${onlyTheirs('preference_not_held')} OR ${onlyTheirs('preference_others_not_held')}
      OR ${onlyTheirs('preference_waiver_not_known')}
      OR (a.collected_krw IS NOT NULL AND t.collected_krw IS NULL)`,
  },
  {
    id: 'N2',
    why: 'members that are open, released or without a day are not written yet',
    shows: `${onlyTheirs('combine_member_open')} OR ${onlyTheirs('combine_member_refused')}
      OR ${onlyTheirs('ex_post_days_differ')} OR ${theirs('supplier_names_alike')}`,
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
]
