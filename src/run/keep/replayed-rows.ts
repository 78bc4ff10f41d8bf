/** Rows that were judged again beside those that are kept, where a person was erased since. */
import { csvLine } from '../../files/csv-table.js'
import { answerColumns } from '../../store/keep-block.js'
import type { Sql } from '../../store/sql.js'
import { readDecisions } from './decision-row.js'

export interface Differences {
  /** Rows of persons who were erased: what was personal is no longer there to be judged. */
  readonly ofErased: number
  readonly ofOthers: number
}

interface KeptRow {
  readonly text: string
  readonly isErased: boolean
}

const rowsAtOnce = 5000

async function* keptRows(sql: Sql, assessment: number): AsyncGenerator<KeptRow> {
  const names = answerColumns.map(name => `l.${name}`).join()
  for (let after = 0; ; ) {
    const rows = await sql.query<Record<string, string | number | null>>(
      `select l.seq, s.erased_at is not null as is_erased, ${names}
       from line l join parcel p on p.assessment = l.assessment and p.seq = l.parcel_seq
       left join subject s on s.id = p.subject
       where l.assessment = $1 and l.seq > $2 order by l.seq limit ${rowsAtOnce}`,
      [assessment, after],
    )
    for (const row of rows) {
      const cells = answerColumns.map(name => String(row[name] ?? ''))
      yield { text: `${csvLine(cells)},`, isErased: Boolean(row['is_erased']) }
    }
    if (rows.length < rowsAtOnce) return
    after = Number(rows.at(-1)!['seq'])
  }
}

/** `path` are the decisions as they are now. */
export async function differencesOf(
  sql: Sql,
  assessment: number,
  path: string,
): Promise<Differences> {
  const differences = { ofErased: 0, ofOthers: 0 }
  const kept = keptRows(sql, assessment)
  for await (const rows of readDecisions(path)) {
    for (const { cells } of rows) {
      const { value } = await kept.next()
      if (value?.text === Buffer.from(cells).toString()) continue
      if (value?.isErased) differences.ofErased++
      else differences.ofOthers++
    }
  }
  for await (const _ of kept) differences.ofOthers++
  return differences
}
