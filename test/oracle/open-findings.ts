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
    id: 'F28',
    why: 'food by its code on a day whose exemption is not known',
    shows: onlyOurs('vat_law_not_known'),
  },
  {
    id: 'F38',
    why: 'law first for the kinds of liquor',
    shows: onlyOurs('liquor_law_not_known'),
  },
  {
    id: 'F29',
    why: 'law first: an amount would not help',
    shows: onlyOurs('tobacco_law_not_known'),
  },
  {
    id: 'F30',
    why: 'a private parcel bears no levy, whatever the kind and amount',
    shows: `${onlyOurs('levy_private')} OR (a.levies_krw = 0 AND t.levies_krw IS NULL)`,
  },
  { id: 'F32', why: 'law first for every kind', shows: onlyOurs('consumption_law_not_known') },
  {
    id: 'F33',
    why: 'samples without a code are free of consumption tax',
    shows: onlyOurs('consumption_relieved_sample'),
  },
  {
    id: 'F34',
    why: 'two kinds of tobacco are two kinds, whatever is measured',
    shows: onlyOurs('self_use_kinds'),
  },
  {
    id: 'F36',
    why: 'cigarettes and heated tobacco are two kinds',
    shows: onlyOurs('self_use_goods_unclear'),
  },
  {
    id: 'F31',
    why: 'which declaration goods above the self-use quantities had before 2022-06-07 is not known',
    shows: onlyTheirs('track_general_self_use'),
  },
  {
    id: 'F35',
    why: 'a code that is not in the list of codes tells nothing of liquor, tobacco and consumption tax',
    shows: [
      'tobacco_taxes',
      'tobacco_kind_unclear',
      'tobacco_amount_missing',
      'tobacco_law_not_known',
      'consumption_law_not_known',
      'consumption_kind_unclear',
      'liquor_kind_unclear',
      'liquor_law_not_known',
      'liquor_by_value',
      'liquor_volume_missing',
      'consumption_relieved',
      'tobacco_not_relieved',
      'consumption_tax_whole',
      'liquor_not_relieved',
    ]
      .map(onlyTheirs)
      .join(' OR '),
  },
  {
    id: 'F39',
    why: 'a receipt within a known waiver proves the origin where no rates are held',
    shows: onlyOurs('preference_not_held'),
  },
  { id: 'F40', why: 'nothing is lower than a proven 0 %', shows: onlyOurs('rate_agreement') },
  {
    id: 'F41',
    why: 'no levy is named where its amount is not known',
    shows: onlyTheirs('levy_dealer'),
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
]
