/** Files as they were received: what is known of them; their bytes lie sealed on the disk. */
import type { ColumnPlan } from '../parcel/column-plan.js'
import type { WrappedKey } from './keys.js'
import { isMadeUp } from './made-up.js'
import { isId } from './new-id.js'
import { type Page, pageOf, placeAfter } from './page.js'
import type { Sql } from './sql.js'

export type FileFormat = 'csv' | 'ndjson' | 'xlsx' | 'parquet' | 'json'

export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly format: FileFormat
  readonly isPacked: boolean
  readonly by: string
  readonly receivedAt: string
  /** When its bytes were destroyed with the erasure of a person. */
  readonly erasedAt: string | null
  /** When a copy without what was personal of somebody last took the place of its bytes. */
  readonly reducedAt: string | null
  /** What its columns are, where it is from elsewhere. */
  readonly columns: ColumnPlan | null
  /** The number of that copy; 0 are the bytes as they were received. */
  readonly copy: number
  /** Its parcels are made up: it is the sample of a first start. */
  readonly isMadeUp: boolean
  /** One of its jobs came to an end: it is a record. */
  readonly isJudged: boolean
  /** When and by whom it was withdrawn, and not judged again since. */
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
}

/** A file that comes in. */
type Later =
  | 'erasedAt'
  | 'reducedAt'
  | 'copy'
  | 'isMadeUp'
  | 'isJudged'
  | 'withdrawnAt'
  | 'withdrawnBy'
export type NewFile = Omit<KeptFile, Later>

const ofWithdrawal = (column: string): string => `(select w.${column} from assessment w
  where w.file_id = f.id and w.is_withdrawal and not exists (
    select from assessment l where l.file_id = f.id and l.is_real and l.recorded_at > w.recorded_at))`

export const fileColumns = `f.id, f.name, f.sha256, f.bytes, f.format, f.is_packed as "isPacked",
  f.received_by as "by", f.received_at as "receivedAt", f.erased_at as "erasedAt",
  f.reduced_at as "reducedAt", f.column_plan as columns, f.copy, f.is_made_up as "isMadeUp",
  exists (select from assessment x where x.file_id = f.id and x.recorded_at is not null) as "isJudged",
  ${ofWithdrawal('recorded_at')} as "withdrawnAt", ${ofWithdrawal('requested_by')} as "withdrawnBy"`

export async function insertFile(sql: Sql, file: NewFile, key: WrappedKey): Promise<void> {
  const { id, name, sha256, bytes, format, isPacked, by, receivedAt, columns } = file
  await sql.query(
    `insert into file (id, name, sha256, bytes, format, is_packed, received_by, received_at,
       column_plan, wrapped_key, key_version, is_made_up)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, name, sha256, bytes, format, isPacked, by, receivedAt],
      ...[columns && JSON.stringify(columns), key.wrapped, key.version, isMadeUp(sha256)],
    ],
  )
}

/** How the bytes of a file are read: a copy of them has our columns already. */
export function planOf({
  columns,
  copy,
}: Pick<KeptFile, 'columns' | 'copy'>): ColumnPlan | undefined {
  return copy === 0 && columns ? columns : undefined
}

export async function fileById(sql: Sql, id: string): Promise<KeptFile | undefined> {
  if (!isId(id)) return undefined
  const rows = await sql.query<KeptFile>(`select ${fileColumns} from file f where f.id = $1`, [id])
  return rows[0]
}

/** The key of a file; undefined where it was erased or there is no such file. */
export async function keyOfFile(sql: Sql, id: string): Promise<WrappedKey | undefined> {
  const rows = await sql.query<WrappedKey>(
    `select wrapped_key as wrapped, key_version as version from file
     where id = $1 and wrapped_key is not null`,
    [id],
  )
  return rows[0]
}

export interface PageAsked {
  readonly limit: number
  readonly after?: string | undefined
}

/** Newest first. */
export async function listFiles(sql: Sql, { limit, after }: PageAsked): Promise<Page<KeptFile>> {
  const place = after === undefined ? undefined : placeAfter(after, ['string', 'string'])
  const rows = await sql.query<KeptFile>(
    `select ${fileColumns} from file f
     where $1::timestamptz is null or (f.received_at, f.id) < ($1::timestamptz, $2::uuid)
     order by f.received_at desc, f.id desc limit $3`,
    [place?.[0] ?? null, place?.[1] ?? null, limit + 1],
  )
  return pageOf(rows, limit, { item: row => row, place: row => [row.receivedAt, row.id] })
}

/** All that have bytes: what else lies on the disk was never accepted, or has given way to a copy. */
export function filesWithBytes(sql: Sql): Promise<readonly Pick<KeptFile, 'id' | 'copy'>[]> {
  return sql.query('select id, copy from file where wrapped_key is not null')
}
