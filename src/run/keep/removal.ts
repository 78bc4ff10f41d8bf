/** Removes what is no record: files that came to nothing, and the sample; withdraws what is one. */
import { dropBlocks } from '../../store/keep-block.js'
import { type MadeUpCounts, requireIdle, withdrawMadeUp } from '../../store/made-up.js'
import { newId } from '../../store/new-id.js'
import {
  dropLonePersons,
  jobsOfNothing,
  type RemovedFile,
  removeFile,
} from '../../store/remove-file.js'
import type { Sql } from '../../store/sql.js'
import { type WithdrawnFile, withdrawFile } from '../../store/withdraw-file.js'
import type { Jobs } from './jobs.js'
import type { KeepFolder } from './keep-folder.js'

export interface RemovalParts {
  readonly sql: Sql
  readonly folder: KeepFolder
  readonly jobs: Jobs
  readonly now: () => Date
}

export class Removal {
  private readonly parts: RemovalParts

  constructor(parts: RemovalParts) {
    this.parts = parts
  }

  /**
   * A file none of whose jobs came to an end; false where there is no such file. Throws `Unusable` where it
   * was judged, or may still be. Persons who came with it alone go as soon as no job runs.
   */
  async file(id: string): Promise<boolean> {
    const { sql, jobs } = this.parts
    await jobs.ended(await jobsOfNothing(sql, id))
    const gone = await removeFile(sql, id)
    if (!gone) return false
    this.destroy(gone)
    jobs.between(() => this.forget(gone.receivedAt))
    return true
  }

  /** All that is made up; undefined where nothing is. Throws `Unusable` while a job waits or runs. */
  async madeUp(by: string): Promise<MadeUpCounts | undefined> {
    const { sql, now } = this.parts
    await requireIdle(sql)
    return this.whileIdle(async () => {
      const found = await withdrawMadeUp(sql, by, now().toISOString())
      if (!found) return undefined
      for (const number of found.assessments) await dropBlocks(sql, number)
      for (const id of found.files) {
        const gone = await removeFile(sql, id)
        if (gone) this.destroy(gone)
      }
      await this.forget(found.since)
      return found.counts
    })
  }

  /**
   * A judged file that should not have come: its answers stay in the history and stand for nothing from now
   * on. Undefined where there is no such file. Throws `Unusable` while a job waits or runs.
   */
  async withdraw(file: string, by: string): Promise<WithdrawnFile | undefined> {
    const { sql, now } = this.parts
    await requireIdle(sql)
    return this.whileIdle(async () => {
      const at = now()
      const done = await withdrawFile(sql, { file, id: newId(at), by, at: at.toISOString() })
      if (done) await sql.query('vacuum (analyze) superseded')
      return done
    })
  }

  /** Does something while no job runs, and nothing is taken in. */
  private whileIdle<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.parts.jobs.between(() => work().then(resolve, reject))
    })
  }

  private destroy(gone: RemovedFile): void {
    const { folder } = this.parts
    folder.destroy(gone)
    for (const id of gone.jobs) folder.removeJob(id)
  }

  private async forget(since: string): Promise<void> {
    const { sql } = this.parts
    await dropLonePersons(sql, since)
    // The rows as they were before stay on the pages of a server until it cleans them.
    for (const table of ['subject', 'file']) await sql.query(`vacuum ${table}`)
  }
}
