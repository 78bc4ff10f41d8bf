/** Where two assessments said something else of the same parcels. */
import { type Page, pageOf, placeAfter } from './page.js'
import type { Sql } from './sql.js'

export interface Said {
  readonly state: string
  readonly track: string
  readonly relief: string
  readonly customsValueKrw: number | null
  readonly taxKrw: number | null
  readonly collectedKrw: number | null
  readonly reasons: readonly string[]
}

export interface Difference {
  readonly parcel: string
  readonly first: Said
  readonly second: Said
}

export interface DifferenceCounts {
  /** Parcels that both judged. */
  readonly both: number
  readonly differing: number
  /** Parcels that one of the two did not judge. */
  readonly firstOnly: number
  readonly secondOnly: number
}

export interface Pair {
  readonly first: number
  readonly second: number
}

const sums = ['customs_value_krw', 'tax_krw', 'collected_krw'] as const
const cells = ['state', 'track', 'relief', ...sums, 'open', 'reasons']
const bits = { customs_value_krw: 1, tax_krw: 2, collected_krw: 4 } as const

const joined = `parcel a join parcel b on b.assessment = $2 and b.parcel = a.parcel
  where a.assessment = $1 and a.parcel <> ''`

const row = (of: string): string => `(${cells.map(cell => `${of}.${cell}`).join(', ')})`

const differs = `${row('a')} is distinct from ${row('b')}`

type Row = Readonly<Record<string, string | number>>

function saidIn(row: Row, of: 'a' | 'b'): Said {
  const cell = (name: string) => row[`${of}_${name}`]!
  const sum = (name: (typeof sums)[number]): number | null => {
    return (Number(cell('open')) & bits[name]) === 0 ? Number(cell(name)) : null
  }
  return {
    state: String(cell('state')),
    track: String(cell('track')),
    relief: String(cell('relief')),
    customsValueKrw: sum('customs_value_krw'),
    taxKrw: sum('tax_krw'),
    collectedKrw: sum('collected_krw'),
    reasons: String(cell('reasons')).split('|').filter(Boolean),
  }
}

const columns = (['a', 'b'] as const)
  .flatMap(of => cells.map(cell => `${of}.${cell} as ${of}_${cell}`))
  .join(', ')

/** In the order of the first assessment. */
export async function differences(
  sql: Sql,
  { first, second }: Pair,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<Page<Difference>> {
  const [seq = -1, other = -1] = after === undefined ? [] : placeAfter(after, ['number', 'number'])
  const rows = await sql.query<Row>(
    `select a.parcel, a.seq, b.seq as other, ${columns} from ${joined} and ${differs}
       and (a.seq, b.seq) > ($3::bigint, $4::bigint)
     order by a.seq, b.seq limit $5`,
    [first, second, seq, other, limit + 1],
  )
  return pageOf(rows, limit, {
    item: one => ({
      parcel: String(one['parcel']),
      first: saidIn(one, 'a'),
      second: saidIn(one, 'b'),
    }),
    place: one => [one['seq']!, one['other']!],
  })
}

export async function differenceCounts(
  sql: Sql,
  { first, second }: Pair,
): Promise<DifferenceCounts> {
  const [row] = await sql.query<DifferenceCounts>(
    `select count(*) as both, count(*) filter (where ${differs}) as differing,
       (select count(*) from parcel where assessment = $1) - count(*) as "firstOnly",
       (select count(*) from parcel where assessment = $2) - count(*) as "secondOnly"
     from ${joined}`,
    [first, second],
  )
  return row!
}
