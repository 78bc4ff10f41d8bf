/** Takes away a file that came to nothing, with all its rows, and persons who stand nowhere any more. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { dropBlocks } from './keep-block.js'
import type { JobState } from './kept-assessment.js'
import { isId } from './new-id.js'
import type { Sql } from './sql.js'

interface Begun {
  readonly number: number
  readonly id: string
  readonly state: JobState
}

export interface RemovedFile {
  readonly id: string
  readonly copy: number
  readonly receivedAt: string
  /** Its jobs, none of which came to an end. */
  readonly jobs: readonly string[]
}

function refused(code: string, value: string): Unusable {
  return new Unusable(fileProblem(codeId[code]!, value))
}

/** Judgements are records, and stay with their file. */
function requireNothing(file: string, begun: readonly Begun[]): void {
  if (begun.some(({ state }) => state === 'done')) throw refused('file_judged', file)
  const busy = begun.find(({ state }) => state === 'queued' || state === 'running')
  if (busy) throw refused('removal_busy', busy.id)
}

const ofFile = 'select number, id, state from assessment where file_id = $1 order by number'

/** The jobs of a file that may go. Throws `Unusable` where it may not. */
export async function jobsOfNothing(sql: Sql, file: string): Promise<readonly string[]> {
  if (!isId(file)) return []
  const begun = await sql.query<Begun>(ofFile, [file])
  requireNothing(file, begun)
  return begun.map(({ id }) => id)
}

/** All of its rows or none; undefined where there is no such file. Throws `Unusable` where it may not go. */
export async function removeFile(sql: Sql, id: string): Promise<RemovedFile | undefined> {
  if (!isId(id)) return undefined
  return sql.transaction(async inner => {
    // Whoever enters a new judgement of it, or takes up an old one, waits until this has ended.
    const [file] = await inner.query<Omit<RemovedFile, 'jobs'>>(
      'select id, copy, received_at as "receivedAt" from file where id = $1 for update',
      [id],
    )
    if (!file) return undefined
    const begun = await inner.query<Begun>(`${ofFile} for update`, [id])
    requireNothing(id, begun)
    for (const { number } of begun) await dropBlocks(inner, number)
    await inner.query('delete from assessment where file_id = $1', [id])
    await inner.query('delete from file where id = $1', [id])
    return { ...file, jobs: begun.map(one => one.id) }
  })
}

/** Forgets persons who came since an instant and stand nowhere; not while a job may have begun them. */
export async function dropLonePersons(sql: Sql, since: string): Promise<number> {
  const rows = await sql.query(
    `delete from subject where created_at >= $1::timestamptz
       and not exists (select from parcel p where p.subject = subject.id)
       and not exists (select from other_subject o where o.subject = subject.id) returning id`,
    [since],
  )
  return rows.length
}
