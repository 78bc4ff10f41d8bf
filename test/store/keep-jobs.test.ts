/** Uploads that break off, jobs that are given up, taken up again, and gone on with after a stop. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { Unusable } from '../../src/basis/problem.js'
import { parcelJudgements } from '../../src/run/keep/judgements.js'
import { type Keep, type KeepOptions, openKeep } from '../../src/run/keep/keep.js'
import { overview } from '../../src/store/overview.js'
import { listParcels } from '../../src/store/parcel-reads.js'
import { workbook } from '../workbook.js'
import { engines } from './engines.js'
import { bytesOf, ended, freshKeep, keepOptions, sample, textOf } from './keeping.js'
import { csvOf } from './parcels-csv.js'

async function codeOfRefusal(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Unusable)) throw error
  return codeOf(error.problem.code).code
}

const text = csvOf([{ parcel: 'P1', person: 'a' }])
const upload = (bytes: AsyncIterable<Uint8Array>) =>
  ({ name: 'parcels.csv', bytes, options: {}, by: 'local' }) as const

/** So many parcels that a job does not end at once, and that they are kept in two blocks. */
const manyLines = 6_000
const many = csvOf(
  Array.from({ length: manyLines }, (_, n) => ({ parcel: `M${n}`, person: `p${n}` })),
)

describe.each(engines)('$name', engine => {
  let keep: Keep | undefined
  let options: KeepOptions
  afterEach(async () => {
    await keep?.close()
    keep = undefined
  })

  async function open(more: Partial<KeepOptions> = {}): Promise<Keep> {
    options = { ...(await keepOptions(engine)), ...more }
    keep = await openKeep(options)
    return keep
  }

  async function again(): Promise<Keep> {
    await keep!.close()
    keep = await openKeep(options)
    return keep
  }

  const sealed = (): readonly string[] => readdirSync(join(options.folder, 'files'))

  it('leaves nothing of an upload that breaks off, is empty or is too large', async () => {
    const own = await open({ mostBytes: { text: 4096, binary: 16 } })
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(text)
      throw Object.assign(new Error('gone'), { code: 'ECONNRESET' })
    }
    await expect(own.accept(upload(broken()))).rejects.toThrow('gone')
    expect(await codeOfRefusal(own.accept(upload(bytesOf(''))))).toBe('file_empty')
    const large = own.accept(upload(bytesOf(text.repeat(20))))
    expect(await codeOfRefusal(large)).toBe('upload_too_large')
    const workbook = own.accept(upload(bytesOf(`PK\u0003\u0004${'x'.repeat(20)}`)))
    expect(await codeOfRefusal(workbook)).toBe('upload_too_large')
    const none = { items: [], next: null }
    expect([sealed(), await own.files({ limit: 9 }), await own.jobs({ limit: 9 })]).toEqual([
      [],
      none,
      none,
    ])
  })

  describe('one file after the other', () => {
    let own: Keep
    beforeAll(async () => {
      own = await freshKeep(engine)
    })
    afterAll(() => own?.close())

    it('refuses options that are none, before it reads a byte', async () => {
      const bad = { ...upload(bytesOf(text)), options: { declaredOn: '2026-02-30' } }
      expect(await codeOfRefusal(own.accept(bad))).toBe('option_bad')
    })

    it('tells why a file can not be judged, and keeps it', async () => {
      const job = await own.accept(upload(bytesOf('a,b\n1,2\n')))
      const failed = await ended(own, job.assessment)
      expect(failed).toMatchObject({ state: 'failed', recordedAt: null })
      expect(codeOf(failed.problem!.code).code).toBe('column_missing')
      expect(await codeOfRefusal(textOf(own.decisions(job.assessment)))).toBe(
        'assessment_unfinished',
      )
      const unknown = textOf(own.decisions('00000000-0000-7000-8000-000000000000'))
      expect(await codeOfRefusal(unknown)).toBe('assessment_unknown')
    })

    it('reads what is packed, and JSON lines', async () => {
      const packed = await own.accept({ ...upload(bytesOf(gzipSync(text))), name: 'p.csv.gz' })
      const line = { parcel: 'J1', declared_on: '2026-02-03', ship_from: 'US', quantity: 1 }
      const json = `${JSON.stringify({ ...line, unit_price: 5, currency: 'USD' })}\n`
      const lines = await own.accept({ ...upload(bytesOf(json)), name: 'p.ndjson' })
      expect(await ended(own, packed.assessment)).toMatchObject({
        state: 'done',
        lines: 1,
        file: { format: 'csv', isPacked: true },
      })
      expect(await ended(own, lines.assessment)).toMatchObject({
        state: 'done',
        lines: 1,
        file: { format: 'ndjson', isPacked: false },
      })
    })

    it('reads workbooks and Parquet', async () => {
      const table = text
        .trimEnd()
        .split('\n')
        .map(line => line.split(','))
      const [header = [], row = []] = table
      const sheet = workbook([{ name: 'parcels', rows: table }])
      const columnData = header.map((name, at) => ({
        name,
        data: [row[at]!],
        type: 'STRING' as const,
      }))
      const parquet = new Uint8Array(parquetWriteBuffer({ columnData }))
      const first = await own.accept({ ...upload(bytesOf(sheet)), name: 'p.xlsx' })
      const second = await own.accept({ ...upload(bytesOf(parquet)), name: 'p.parquet' })
      const done = [await ended(own, first.assessment), await ended(own, second.assessment)]
      expect(done.map(({ state, lines, file }) => [state, lines, file.format])).toEqual([
        ['done', 1, 'xlsx'],
        ['done', 1, 'parquet'],
      ])
      expect(await textOf(own.decisions(second.assessment))).toContain('P1,1,judged,')
    })
  })

  it('keeps parcels whose lines stand anywhere, and persons that are two', async () => {
    const own = await open()
    const rows = Array.from({ length: 5001 }, (_, n) => ({ parcel: `S${n}`, person: `p${n}` }))
    const again = { parcel: 'S0', person: 'p0', more: { line: '2', goods: 'behind all' } }
    const two = { parcel: 'S1', person: 'other', more: { line: '2' } }
    const all = csvOf([...rows, again, two])
    const { assessment } = await own.accept(upload(bytesOf(all, 1 << 16)))
    expect(await ended(own, assessment)).toMatchObject({
      state: 'done',
      lines: 5003,
      parcels: 5001,
    })
    const when = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }
    const [judgement] = await parcelJudgements(own.sql, 'S0', when)
    expect(judgement!.lines.map(({ row, input }) => [row, input['goods'] ?? ''])).toEqual([
      [1, ''],
      [5002, 'behind all'],
    ])
    const [item] = (
      await listParcels(own.sql, {
        ...{ when, filter: { parcel: 'S0' }, sort: 'recorded', descending: false, limit: 2 },
      })
    ).items
    expect(item).toMatchObject({ lines: 2, state: 'judged' })
    const counted = await overview(own.sql, when)
    expect([counted.parcels, counted.lines]).toEqual([5001, 5003])
    const others = await own.sql.query('select subject from other_subject')
    expect(others).toHaveLength(1)
  })

  it('lets so many wait and no more; one given up is taken up again', async () => {
    const own = await open({ mostWaiting: 1 })
    const first = await own.accept(upload(bytesOf(many, 1 << 16)))
    for await (const { job } of own.watch(first.assessment, AbortSignal.timeout(30_000))) {
      if (job.state === 'running') break
    }
    const second = await own.accept(upload(bytesOf(text)))
    expect(await codeOfRefusal(own.accept(upload(bytesOf(text))))).toBe('queue_full')
    expect(own.queue()).toEqual({ waiting: 1, running: 1, most: 1 })
    expect((await own.cancel(second.assessment))!.state).toBe('cancelled')
    expect((await own.cancel(first.assessment))!.state).toBe('cancelled')
    expect(await ended(own, first.assessment)).toMatchObject({ state: 'cancelled', lines: 0 })
    for (const table of ['line', 'parcel', 'rollup', 'kept_block']) {
      expect(await own.sql.query(`select 1 from ${table} limit 1`)).toEqual([])
    }
    await own.resume(second.assessment)
    expect((await ended(own, second.assessment)).state).toBe('done')
    expect((await own.cancel(second.assessment))!.state).toBe('done')
    await own.resume(first.assessment)
    expect(await ended(own, first.assessment)).toMatchObject({ state: 'done', lines: manyLines })
    expect(readdirSync(join(options.folder, 'jobs'))).toEqual([])
  })

  it('goes on after a stop with what was accepted, and doubles nothing', async () => {
    const own = await open()
    const { assessment } = await own.accept(upload(bytesOf(many, 1 << 16)))
    for await (const { job } of own.watch(assessment, AbortSignal.timeout(60_000))) {
      if (job.stage === 'keep') break
    }
    writeFileSync(join(options.folder, 'files', 'left-behind.sealed.part'), 'x')
    const next = await again()
    expect(await ended(next, assessment)).toMatchObject({ state: 'done', lines: manyLines })
    const [counted] = await next.sql.query<{ lines: number; parcels: number }>(
      `select (select count(*) from line) as lines, (select count(*) from parcel) as parcels`,
    )
    expect(counted).toEqual({ lines: manyLines, parcels: manyLines })
    expect(sealed()).toHaveLength(1)
    const csv = await textOf(next.decisions(assessment))
    expect(csv.split('\n')).toHaveLength(manyLines + 2)
  })

  it('is one process in a folder, with the keys that it began with', async () => {
    await open()
    expect(await codeOfRefusal(openKeep(options))).toBe('store_locked')
    await keep!.close()
    keep = undefined
    const keys = readFileSync(options.keyFile!, 'utf8')
    expect(existsSync(join(options.folder, 'master.key'))).toBe(false)
    writeFileSync(options.keyFile!, keys.replace(/"join":"../, '"join":"00'))
    expect(await codeOfRefusal(openKeep(options))).toBe('master_key_bad')
    writeFileSync(options.keyFile!, 'no keys')
    expect(await codeOfRefusal(openKeep(options))).toBe('master_key_bad')
    writeFileSync(options.keyFile!, keys)
    keep = await openKeep(options)
  })

  it('takes the sample twice, as two assessments of two files', async () => {
    const own = await open()
    const bytes = readFileSync(sample)
    const jobs = await Promise.all([1, 2].map(() => own.accept(upload(bytesOf(bytes)))))
    const done = await Promise.all(jobs.map(job => ended(own, job.assessment)))
    expect(done.map(({ state }) => state)).toEqual(['done', 'done'])
    expect(done[0]!.decisionsSha256).toBe(done[1]!.decisionsSha256)
    const judged = await own.judgeAgain(done[0]!.file.id, { rateChoice: 'simplified' }, 'other')
    const third = await ended(own, judged!.assessment)
    expect(third).toMatchObject({ state: 'done', by: 'other', file: { by: 'local' } })
    const { items, next } = await own.jobs({ limit: 2 })
    expect(items[0]!.assessment).toBe(third.assessment)
    expect((await own.jobs({ limit: 2, after: next! })).items).toHaveLength(1)
  })
})
