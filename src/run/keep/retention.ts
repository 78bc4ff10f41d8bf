/** Carries out how long things are kept: what is over its term is erased, its bytes destroyed. */

import { noteBegin, noteEnd } from '../../store/audit.js'
import { newId } from '../../store/new-id.js'
import {
  type ErasedFile,
  eraseOverdue,
  isLastBatch,
  keptTerms,
  noteRound,
  type Round,
  setTerms,
  type Terms,
} from '../../store/retention.js'
import type { Sql } from '../../store/sql.js'
import type { KeepFolder } from './keep-folder.js'

export interface RetentionParts {
  readonly sql: Sql
  readonly folder: KeepFolder
  readonly now: () => Date
  /** Does something while no job runs, and nothing is taken in. */
  readonly between: (work: () => Promise<void>) => void
}

const hour = 3_600_000

/** Destroys the bytes of files whose keys are gone, and what is left of their jobs. */
async function destroyFiles(
  sql: Sql,
  folder: KeepFolder,
  files: readonly ErasedFile[],
): Promise<void> {
  for (const file of files) folder.destroy(file)
  const jobs = await sql.query<{ id: string }>(
    'select id from assessment where file_id = any($1::uuid[])',
    [files.map(({ id }) => id)],
  )
  for (const { id } of jobs) folder.removeJob(id)
  // The rows as they were before stay on the pages of a server until it cleans them.
  for (const table of ['subject', 'file']) await sql.query(`vacuum ${table}`)
}

/** Erases what is over its term. The entry of the audit names nothing that was erased. */
async function retentionRound({ sql, folder, now }: RetentionParts): Promise<Round> {
  const terms = await keptTerms(sql)
  const at = now().toISOString()
  const files: ErasedFile[] = []
  let persons = 0
  for (;;) {
    const erased = await eraseOverdue(sql, terms, at)
    files.push(...erased.files)
    persons += erased.persons
    if (isLastBatch(erased)) break
  }
  const round = { endedAt: now().toISOString(), files: files.length, persons }
  if (round.files === 0 && persons === 0) return round
  await destroyFiles(sql, folder, files)
  await noteRound(sql, round)
  await noteRoundInAudit(sql, round, now())
  return round
}

async function noteRoundInAudit(sql: Sql, round: Round, at: Date): Promise<void> {
  const audit = await noteBegin(
    sql,
    {
      request: newId(at),
      ...{ who: 'gwanmun', how: 'nobody', address: '' },
      operation: 'retention-round',
      target: `files ${round.files}, persons ${round.persons}`,
    },
    at,
  )
  await noteEnd(sql, { audit, status: 200, made: '' }, at)
}

/** Looks every hour, and when a term was set, for what is over it. */
export class Retention {
  private readonly parts: RetentionParts
  private timer: NodeJS.Timeout | undefined

  constructor(parts: RetentionParts) {
    this.parts = parts
  }

  begin(): void {
    this.look()
    this.timer = setInterval(() => this.look(), hour)
    this.timer.unref()
  }

  end(): void {
    clearInterval(this.timer)
  }

  /** Sets the terms; what is over them is erased as soon as no job runs. */
  async set(terms: Terms, by: string): Promise<void> {
    const { sql, now } = this.parts
    await setTerms(sql, terms, by, now().toISOString())
    this.look()
  }

  /** Erases what is over its term as soon as no job runs. */
  look(): void {
    this.parts.between(async () => {
      await retentionRound(this.parts)
    })
  }
}
