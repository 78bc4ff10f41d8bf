/** What is measured of the store, on both engines: rows in, a million lines kept, and what is shown. */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Keep, openKeep } from '../../src/run/keep/keep.js'
import { overview } from '../../src/store/overview.js'
import type { ParcelQuery } from '../../src/store/parcel-query.js'
import { listParcels } from '../../src/store/parcel-reads.js'
import type { StorePlace } from '../../src/store/sql.js'
import { startCluster } from '../../test/store/postgres-cluster.js'
import type { HttpCase, HttpPlace, HttpResult, Row } from '../http/cases.js'
import { medianOf as medianWithBounds } from '../median.js'
import { sampleAt } from '../workplace.js'
import { rowsIn } from './rows-in.js'

interface Engine {
  readonly name: string
  /** Opens a place for a store; what it gives back ends it. */
  begin(folder: string): Promise<{ readonly place: StorePlace; end(): Promise<void> }>
}

/** A server as it is installed: it waits for the disk. */
const postgres: Engine = {
  name: 'PostgreSQL',
  begin: async () => {
    const own = mkdtempSync(join(tmpdir(), 'gwanmun-bench-postgres-'))
    const cluster = await startCluster(own, ['shared_buffers=512MB', 'max_wal_size=4GB'])
    const databaseUrl = await cluster.create('bench')
    const end = async (): Promise<void> => {
      await cluster.stop()
      rmSync(own, { recursive: true, force: true })
    }
    return { place: { databaseUrl }, end }
  },
}

const pglite: Engine = {
  name: 'PGlite',
  begin: async folder => ({ place: { data: folder }, end: async () => undefined }),
}

const engines = [postgres, pglite]
const million = 1_000_000
const linesOfRows = 20_000
const asks = 15
const medianOf = (values: readonly number[]): number => medianWithBounds(values).median
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`

async function inStore<T>(
  engine: Engine,
  build: string,
  work: (keep: Keep) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-bench-store-'))
  const { place, end } = await engine.begin(folder)
  const worker = pathToFileURL(join(build, 'dist/doors/work/main.js'))
  const keep = await openKeep({ place, folder, worker })
  try {
    return await work(keep)
  } finally {
    await keep.close()
    await end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Takes a file in; tells how many milliseconds judging took, and keeping. */
async function take(keep: Keep, path: string): Promise<{ judged: number; kept: number }> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 })
  const { assessment } = await keep.accept({ name: 'bench.csv', bytes, options: {}, by: 'bench' })
  const began = performance.now()
  let keeping = 0
  for await (const { job } of keep.watch(assessment, new AbortController().signal)) {
    if (job.stage === 'keep') keeping ||= performance.now()
    if (job.state === 'failed') throw new Error(JSON.stringify(job.problem))
  }
  return { judged: keeping - began, kept: performance.now() - keeping }
}

/** The median and the most of some turns, after one that is not counted. */
async function timesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const times: number[] = []
  for (let turn = 0; turn <= asks; turn++) {
    const began = performance.now()
    await work()
    if (turn > 0) times.push(performance.now() - began)
  }
  return [milliseconds(medianOf(times)), milliseconds(Math.max(...times))]
}

const when = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }
const first: ParcelQuery = { when, filter: {}, sort: 'recorded', descending: true, limit: 100 }
const lists: Readonly<Record<string, Partial<ParcelQuery>>> = {
  'list, newest first': {},
  'list, by amount collected': { sort: 'collected_krw' },
  'list, general declarations by day': { sort: 'day', filter: { track: ['general'] } },
  'list, refused': { filter: { state: ['refused'] } },
  'list, one reason': { filter: { reason: 'relief_within' } },
  'list, a reason that no parcel has': { filter: { reason: 'none_has_it' } },
}

/** The reason that the fewest parcels have. */
async function rarest({ sql }: Keep): Promise<Readonly<Record<string, Partial<ParcelQuery>>>> {
  const [row] = await sql.query<{ reason: string; parcels: number }>(
    `select reason, count(*) as parcels
     from parcel, unnest(string_to_array(reasons, '|')) as reason
     group by reason order by parcels, reason limit 1`,
  )
  const { reason, parcels } = row!
  return { [`list, the rarest reason (${parcels} parcels)`]: { filter: { reason } } }
}

async function shown(keep: Keep): Promise<readonly Row[]> {
  const { sql } = keep
  const rows: Row[] = [{ name: 'overview', figures: await timesOf(() => overview(sql, when)) }]
  for (const [name, query] of Object.entries({ ...lists, ...(await rarest(keep)) })) {
    const one = { ...first, ...query }
    const { next } = await listParcels(sql, one)
    rows.push({ name, figures: await timesOf(() => listParcels(sql, one)) })
    if (next === null) continue
    const after = { ...one, after: next }
    rows.push({ name: `${name}: next page`, figures: await timesOf(() => listParcels(sql, after)) })
  }
  return rows
}

const storeMillion: HttpCase = {
  name: 'store-million',
  async measure({ build, scale, say }: HttpPlace): Promise<HttpResult> {
    const lines = Math.round(million * scale)
    const path = sampleAt({ lines, seed: 1 })
    const rows: Row[] = []
    const notes: string[] = []
    for (const engine of engines) {
      await inStore(engine, build, async keep => {
        const { judged, kept } = await take(keep, path)
        const text = `judged in ${seconds(judged)}, kept in ${seconds(kept)}`
        say(`${engine.name}: ${text}`)
        notes.push(`${engine.name}: ${lines.toLocaleString('en')} lines ${text}`)
        const own = await shown(keep)
        for (const row of own) say(`${engine.name}: ${row.name} ${row.figures.join(' ')}`)
        rows.push(...own.map(row => ({ ...row, name: `${engine.name}: ${row.name}` })))
      })
    }
    const words = { ko: '100만 행을 보관하고 보여 주기', en: 'a million lines kept and shown' }
    return { name: 'store-million', ...words, head: ['median', 'most'], rows, notes }
  },
}

const storeCopy: HttpCase = {
  name: 'store-copy',
  async measure({ build, pairs, say }: HttpPlace): Promise<HttpResult> {
    const path = sampleAt({ lines: linesOfRows, seed: 1 })
    const rows: Row[] = []
    const notes: string[] = []
    for (const engine of engines) {
      await inStore(engine, build, async keep => {
        await take(keep, path)
        const { copy, insert, ratios } = await rowsIn(keep.sql, pairs)
        const ratio = medianOf(ratios)
        say(`${engine.name}: ${ratio.toFixed(2)}×`)
        rows.push({ name: `${engine.name}: COPY`, figures: [milliseconds(medianOf(copy))] })
        const inserted = [milliseconds(medianOf(insert))]
        rows.push({ name: `${engine.name}: inserts of 500 rows`, figures: inserted })
        const [low, high] = [Math.min(...ratios), Math.max(...ratios)].map(one => one.toFixed(2))
        notes.push(`${engine.name}: COPY is **${ratio.toFixed(2)}×** as fast (${low}–${high})`)
      })
    }
    const words = {
      ko: '2만 행 넣기: COPY와 여러 행 INSERT',
      en: '20,000 lines by COPY and by inserts',
    }
    return { name: 'store-copy', ...words, head: ['time'], rows, notes }
  },
}

export const storeCases: readonly HttpCase[] = [storeCopy, storeMillion]
