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
    id: 'F211',
    why: 'a quantity that is open through a refused parcel that a third one ties: both say open',
    shows: `${onlyTheirs('combine_member_refused')} AND ${ours('combine_member_open')}`,
  },
  {
    id: 'F212',
    why: 'mail for sale before the law of mail is known: whether its restriction is told besides',
    shows: `${onlyOurs('post_restricted_not_judged')} AND ${ours('post_law_not_known')}`,
  },
  {
    id: 'F213',
    why: 'an amount that is truncated at one end of the band, where the taxes are left open',
    shows: `${onlyOurs('truncated')} AND ${ours('rate_undecided')}`,
  },
  {
    id: 'F214',
    why: 'cosmetics told by words beside a code of other goods: whether customs looks at them',
    shows: `coalesce(a.requirements, '') LIKE '%waived:cosmetics_import%'
      AND coalesce(t.requirements, '') LIKE '%check:cosmetics_import%'`,
  },
]
