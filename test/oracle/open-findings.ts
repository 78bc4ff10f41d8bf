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
    id: 'F30',
    why: 'a private parcel bears no levy, whatever the kind and amount',
    shows: `${onlyOurs('levy_private')} OR (a.levies_krw = 0 AND t.levies_krw IS NULL)`,
  },
  {
    id: 'F36',
    why: 'cigarettes and heated tobacco are two kinds',
    shows: onlyOurs('self_use_goods_unclear'),
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
