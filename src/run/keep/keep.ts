/** Keeps files, judges them in jobs, and gives their results: what doors call. */
import { join } from 'node:path'
import type { InputLine } from '../../assess/assess.js'
import type { BenchFiles } from '../../files/load-bench.js'
import type { RatesService } from '../../files/rates-service.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import { lockFolder } from '../../store/folder-lock.js'
import {
  assessmentById,
  insertAssessment,
  type KeptAssessment,
  listAssessments,
} from '../../store/kept-assessment.js'
import {
  fileById,
  filesWithBytes,
  insertFile,
  type KeptFile,
  keyOfFile,
  listFiles,
  type NewFile,
  type PageAsked,
} from '../../store/kept-file.js'
import { freshKey } from '../../store/keys.js'
import { newId } from '../../store/new-id.js'
import { openStore, type Store } from '../../store/open-store.js'
import type { Page } from '../../store/page.js'
import type { Sql } from '../../store/sql.js'
import { usualMemory } from '../partition/plan.js'
import { OwnTables } from '../tables/own-tables.js'
import { type GivenAssessment, keepGiven } from './given-assessment.js'
import { type GivenHistory, givenHistory } from './given-history.js'
import { isReal, type JobOptions, readJobOptions } from './job-options.js'
import { type Job, type JobEvent, Jobs } from './jobs.js'
import { KeepFolder } from './keep-folder.js'
import type { KeepOptions } from './keep-options.js'
import { keepOwnRates } from './own-rates.js'
import { Persons } from './persons.js'
import { erased, queueFull, unfinished, unknownAssessment } from './refusals.js'
import { ownRelease } from './release.js'
import { Removal } from './removal.js'
import { decisionsOf, problemsOf } from './result-rows.js'
import { Retention } from './retention.js'
import { plainName, receive } from './sealed-upload.js'
import { Turns } from './turns.js'

export type { GivenAssessment } from './given-assessment.js'
export type { JobOptions } from './job-options.js'
export type { Job, JobEvent } from './jobs.js'
export type { KeepOptions } from './keep-options.js'

const gibibyte = 2 ** 30

export interface Upload {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size?: number | undefined
  /** What its columns are, where it is from elsewhere. */
  readonly columns?: ColumnPlan | undefined
  readonly options: JobOptions
  readonly by: string
}

const usual = { mostWaiting: 8, mostBytes: { text: 5 * gibibyte, binary: gibibyte / 2 } }

export class Keep {
  readonly sql: Sql
  /** Tables that were brought in, beside those that the server was started with. */
  readonly tables: OwnTables
  readonly retention: Retention
  readonly removal: Removal
  readonly persons: Persons
  private readonly store: Store
  private readonly options: KeepOptions
  private readonly folder: KeepFolder
  private readonly jobsOf: Jobs
  private readonly unlock: () => void
  private readonly release = ownRelease()
  private readonly turns = new Turns()
  private receiving = 0

  constructor(store: Store, options: KeepOptions, unlock: () => void) {
    this.store = store
    this.sql = store.sql
    this.options = options
    this.unlock = unlock
    this.folder = new KeepFolder(options.folder)
    const { worker, memory = usualMemory, linesOfBlock } = options
    const clock = (): Date => this.now()
    const now = (): string => clock().toISOString()
    const { folder, release, sql, turns } = this
    this.tables = new OwnTables(options.folder, options.files)
    const files = (): BenchFiles => this.tables.files
    const judging = { worker, files, memory, linesOfBlock, release }
    this.jobsOf = new Jobs({ ...store, ...judging, folder, turns, now })
    const between = (work: () => Promise<void>): void => this.jobsOf.between(work)
    this.retention = new Retention({ sql, folder, between, now: clock })
    this.removal = new Removal({ sql, folder, jobs: this.jobsOf, now: clock })
    this.persons = new Persons({ store, folder, turns, now: clock })
  }

  /** A key for digests of what a door keeps; it stays when the outer keys change. */
  get doorKey(): Uint8Array {
    return this.store.keys.joinHash('gwanmun door')
  }

  get ratesService(): RatesService | undefined {
    return this.options.ratesService
  }

  /** The instant now, by the clock of the store. */
  now(): Date {
    return this.options.clock?.() ?? new Date()
  }

  /** Clears what no upload finished, and goes on with what was not done. */
  async begin(): Promise<void> {
    const rows = await this.sql.query<{ id: string }>(
      `select id from assessment where state <> 'done'`,
    )
    this.folder.removeUnknown(await filesWithBytes(this.sql), new Set(rows.map(({ id }) => id)))
    await this.noteRates()
    await this.jobsOf.begin()
    this.retention.begin()
  }

  /** Notes the official rates that are on board, and since when they are known. */
  noteRates(): Promise<void> {
    return keepOwnRates(this.sql, this.tables.files.rates, this.now().toISOString())
  }

  /** How many jobs wait and run, and how many may wait. */
  queue(): { readonly waiting: number; readonly running: number; readonly most: number } {
    return { ...this.jobsOf.counts, most: this.options.mostWaiting ?? usual.mostWaiting }
  }

  private requireQueue(): void {
    const { waiting, most } = this.queue()
    if (waiting + this.receiving >= most) throw queueFull(most)
  }

  /** Takes a file: once this returns it is judged, whatever happens to the server. */
  async accept(upload: Upload): Promise<Job> {
    const options = readJobOptions(upload.options)
    this.requireQueue()
    this.receiving++
    try {
      const now = this.now()
      const name = plainName(upload.name)
      const key = freshKey()
      const id = newId(now)
      const received = await receive(upload.bytes, {
        path: this.folder.file({ id, copy: 0 }),
        key,
        name,
        mostBytes: this.options.mostBytes ?? usual.mostBytes,
        requireDisk: this.folder.requireDisk(upload.size),
      })
      const { by, columns = null } = upload
      const file = { id, name, ...received, by, columns, receivedAt: now.toISOString() }
      return await this.enter(file, this.store.keys.wrap(key), options)
    } finally {
      this.receiving--
    }
  }

  private async enter(
    file: NewFile,
    key: ReturnType<Store['keys']['wrap']>,
    options: JobOptions,
  ): Promise<Job> {
    const id = newId(this.now())
    await this.sql.transaction(async sql => {
      await insertFile(sql, file, key)
      const asked = { file: file.id, options, isReal: this.isReal(options), by: file.by }
      await insertAssessment(sql, { id, ...asked, createdAt: file.receivedAt })
    })
    this.jobsOf.enqueue(id)
    return (await this.job(id))!
  }

  private isReal(options: JobOptions): boolean {
    return isReal(options, this.options.files)
  }

  /** Judges a file once more: a new assessment beside those that there are. */
  async judgeAgain(file: string, asked: JobOptions, by: string): Promise<Job | undefined> {
    const options = readJobOptions(asked)
    const known = await fileById(this.sql, file)
    if (!known) return undefined
    if (!(await keyOfFile(this.sql, file))) throw erased(file)
    this.requireQueue()
    const now = this.now()
    const id = newId(now)
    const createdAt = now.toISOString()
    const entered = { file, options, isReal: this.isReal(options), by, createdAt }
    await insertAssessment(this.sql, { id, ...entered })
    this.jobsOf.enqueue(id)
    return this.job(id)
  }

  /** Keeps what was judged already, from parcels given as JSON. */
  async keepAssessment(given: GivenAssessment): Promise<Job> {
    const { sql, store, folder, release } = this
    const isReal = this.isReal(given.options)
    const to = { sql, keys: store.keys, folder, release, now: this.now(), isReal }
    // Nobody is erased meanwhile, so that no person is found and gone before the end.
    const id = await this.turns.along(() => keepGiven(given, to))
    return (await this.job(id))!
  }

  /** Earlier parcels of the persons in some lines, and the instant at which they were known. */
  history(lines: readonly InputLine[]): Promise<GivenHistory> {
    return givenHistory(this.store, lines)
  }

  async job(assessment: string): Promise<Job | undefined> {
    const kept = await assessmentById(this.sql, assessment)
    return kept && this.jobsOf.jobOf(kept)
  }

  /** Newest first. */
  async jobs(page: PageAsked): Promise<Page<Job>> {
    const { items, next } = await listAssessments(this.sql, page)
    return { items: items.map(kept => this.jobsOf.jobOf(kept)), next }
  }

  files(page: PageAsked): Promise<Page<KeptFile>> {
    return listFiles(this.sql, page)
  }

  file(id: string): Promise<KeptFile | undefined> {
    return fileById(this.sql, id)
  }

  watch(assessment: string, signal: AbortSignal): AsyncIterable<JobEvent> {
    return this.jobsOf.watch(assessment, signal)
  }

  async cancel(assessment: string): Promise<Job | undefined> {
    await this.jobsOf.cancel(assessment)
    return this.job(assessment)
  }

  async resume(assessment: string): Promise<Job | undefined> {
    const kept = await assessmentById(this.sql, assessment)
    if (kept && !(await keyOfFile(this.sql, kept.file.id))) throw erased(kept.file.id)
    await this.jobsOf.resume(assessment)
    return this.job(assessment)
  }

  /** The decisions as they were written. Throws `Unusable` where they are not there. */
  async *decisions(assessment: string): AsyncGenerator<Uint8Array> {
    yield* decisionsOf(this.sql, (await this.finished(assessment)).number)
  }

  async *problems(assessment: string): AsyncGenerator<Uint8Array> {
    yield* problemsOf(this.sql, (await this.finished(assessment)).number)
  }

  private async finished(assessment: string): Promise<KeptAssessment> {
    const kept = await assessmentById(this.sql, assessment)
    if (!kept) throw unknownAssessment(assessment)
    if (kept.state !== 'done') throw unfinished(assessment)
    return kept
  }

  /** Stops what runs, so that the next start goes on with it. */
  async close(): Promise<void> {
    this.retention.end()
    await this.jobsOf.close()
    await this.sql.close()
    this.unlock()
  }
}

/** The file of keys in a data folder. */
export function keyFileIn(folder: string): string {
  return join(folder, 'master.key')
}

/** Opens a store to keep files in. Throws `Unusable` where it can't be. */
export async function openKeep(options: KeepOptions): Promise<Keep> {
  const { folder, keyText, keyFile = keyFileIn(folder) } = options
  new KeepFolder(folder)
  const unlock = lockFolder(join(folder, 'keep.lock'), folder)
  try {
    const store = await openStore(options.place, { text: keyText, file: keyFile })
    const keep = new Keep(store, options, unlock)
    await keep.begin()
    return keep
  } catch (error) {
    unlock()
    throw error
  }
}
