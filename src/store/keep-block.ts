/** Takes the answers of a run in, a block at a time; a block that comes again changes nothing. */
import { answerFields } from '../assess/answer-fields.js'
import type { Sql } from './sql.js'

/** What parcels are counted by; the view `counted_parcel` counts by the same. */
export type Dimension =
  | 'state'
  | 'track'
  | 'relief'
  | 'channel'
  | 'ship_from'
  | 'platform'
  | 'asked'
  | 'work'
  | 'collected'
  | 'customs_value'
  | 'partial'
  | 'lacking'
  | 'tested_usd'
  | 'reason'

/** Counts and sums of parcels by day and one dimension. */
export interface RollupRow {
  readonly day: string
  readonly dimension: Dimension
  readonly value: string
  parcels: number
  lines: number
  customsValueKrw: number
  taxKrw: number
  collectedKrw: number
}

/** Rows as CSV, by the columns that stand beside each table here. */
export interface Block {
  readonly number: number
  readonly lines: Uint8Array
  readonly parcels: Uint8Array
  readonly problems: Uint8Array
  readonly otherSubjects: readonly number[]
  readonly rollups: readonly RollupRow[]
  /** The rows of the first lines of its parcels. */
  readonly seqs: readonly number[]
}

/** `group` is a word of SQL. */
export const answerColumns: readonly string[] = answerFields.map(({ name }) =>
  name === 'group' ? 'group_number' : name,
)

export const lineColumns: readonly string[] = [
  ...['assessment', 'seq', 'parcel_seq', 'record'],
  ...answerColumns,
  'input',
]

const sums = ['customs_value_krw', 'tax_krw', 'collected_krw']

export const parcelColumns: readonly string[] = [
  ...['assessment', 'seq', 'last_seq', 'parcel', 'day', 'channel', 'ship_from'],
  ...['state', 'track', 'relief', 'lines', ...sums, 'open', 'reasons', 'subject', 'personal'],
  ...['platform', 'tested_usd_cents', 'requirements', 'asked', 'work'],
]

export const problemColumns: readonly string[] = [
  ...['assessment', 'number', 'file', 'record', 'field', 'start', 'length', 'code', 'value'],
  ...['message_ko', 'message_en'],
]

/** What is counted by more than one assessment at a time is written by one after the other. */
export const blockLock = 4881

async function copy(sql: Sql, table: string, columns: readonly string[], rows: Uint8Array) {
  if (rows.length > 0) await sql.copyIn(table, columns, [rows])
}

export const addRollups = `on conflict (assessment, day, dimension, value) do update set
  parcels = rollup.parcels + excluded.parcels, lines = rollup.lines + excluded.lines,
  customs_value_krw = rollup.customs_value_krw + excluded.customs_value_krw,
  tax_krw = rollup.tax_krw + excluded.tax_krw,
  collected_krw = rollup.collected_krw + excluded.collected_krw`

async function keepRollups(
  sql: Sql,
  assessment: number,
  rows: readonly RollupRow[],
): Promise<void> {
  if (rows.length === 0) return
  const column = (of: (row: RollupRow) => unknown): readonly unknown[] => rows.map(of)
  await sql.query(
    `insert into rollup select $1::bigint, *
     from unnest($2::date[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[],
       $8::bigint[], $9::bigint[]) ${addRollups}`,
    [
      assessment,
      column(row => row.day),
      column(row => row.dimension),
      column(row => row.value),
      column(row => row.parcels),
      column(row => row.lines),
      column(row => row.customsValueKrw),
      column(row => row.taxKrw),
      column(row => row.collectedKrw),
    ],
  )
}

/**
 * Finds the parcels of the block that stand in another assessment too. What is made up does not come to
 * stand for what is not, though that may take its place.
 */
async function noteOverlaps(sql: Sql, assessment: number, seqs: readonly number[]) {
  await sql.query(
    `insert into overlap select n.assessment, n.seq, p.assessment, p.seq
     from parcel n join parcel p on p.parcel = n.parcel and p.assessment <> n.assessment
     join assessment a on a.number = p.assessment and a.is_real
     join assessment o on o.number = n.assessment
     where n.assessment = $1 and n.seq = any($2::bigint[]) and n.parcel <> ''
       and (select is_made_up from file where id = o.file_id)
         <= (select is_made_up from file where id = a.file_id)`,
    [assessment, [...seqs]],
  )
}

export interface BlockTarget {
  readonly number: number
  readonly isReal: boolean
}

/** Keeps a block, all of it or nothing; false where it was kept before. */
export function keepBlock(sql: Sql, target: BlockTarget, block: Block): Promise<boolean> {
  const { number: assessment, isReal } = target
  return sql.transaction(async inner => {
    const isNew = await inner.query(
      'insert into kept_block values ($1, $2) on conflict do nothing returning number',
      [assessment, block.number],
    )
    if (isNew.length === 0) return false
    await copy(inner, 'line', lineColumns, block.lines)
    await copy(inner, 'problem', problemColumns, block.problems)
    for (const subject of block.otherSubjects) {
      await inner.query('insert into other_subject values ($2, $1) on conflict do nothing', [
        assessment,
        subject,
      ])
    }
    await keepRollups(inner, assessment, block.rollups)
    if (block.seqs.length > 0) {
      // Of two that come at once one must see the parcels of the other.
      await inner.query('select pg_advisory_xact_lock($1)', [blockLock])
      await copy(inner, 'parcel', parcelColumns, block.parcels)
      if (isReal) await noteOverlaps(inner, assessment, block.seqs)
    }
    return true
  })
}

/** Rows that are written or taken away at once. */
export const linesAtOnce = 5000

/** Each table, and the column by which its rows of an assessment are told apart. */
const tablesInParts = [
  ['line', 'seq'],
  ['parcel', 'seq'],
  ['problem', 'number'],
] as const

/** By ranges: what was taken away before is not looked through again. */
async function dropRows(sql: Sql, [table, key]: (typeof tablesInParts)[number], number: number) {
  const [row] = await sql.query<{ last: number | null }>(
    `select max(${key}) as last from ${table} where assessment = $1`,
    [number],
  )
  for (let after = 0; after < (row!.last ?? 0); after += linesAtOnce) {
    await sql.query(`delete from ${table} where assessment = $1 and ${key} > $2 and ${key} <= $3`, [
      number,
      after,
      after + linesAtOnce,
    ])
  }
}

/**
 * Takes away what was kept of an assessment that was given up: nobody has known of it. That it has
 * blocks is forgotten last, so that it may be broken off and begun again.
 */
export async function dropBlocks(sql: Sql, assessment: number): Promise<void> {
  for (const table of tablesInParts) await dropRows(sql, table, assessment)
  await sql.transaction(async inner => {
    for (const table of ['rollup', 'other_subject']) {
      await inner.query(`delete from ${table} where assessment = $1`, [assessment])
    }
    await inner.query('delete from superseded where by_assessment = $1', [assessment])
    await inner.query('delete from overlap where one = $1 or other = $1', [assessment])
    await inner.query('update assessment set superseding_since = null where number = $1', [
      assessment,
    ])
    await inner.query('delete from kept_block where assessment = $1', [assessment])
  })
}
