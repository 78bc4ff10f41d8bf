/** What is no record goes: files that came to nothing, and the sample, as if it had never come. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isMadeUp } from '../../src/store/made-up.js'
import type { Sql } from '../../src/store/sql.js'
import { ask } from '../http/guarded.js'
import { endOf, type KeptApp, keptApp, upload } from '../http/kept.js'
import { engines } from './engines.js'
import { sample } from './keeping.js'
import { csvOf, type Made } from './parcels-csv.js'

const sampleBytes = readFileSync(sample)
const patience = 30_000

it('knows the sample of this release by its bytes, and nothing else', () => {
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  expect(isMadeUp(digest(sampleBytes))).toBe(true)
  expect(isMadeUp(digest(Buffer.concat([sampleBytes, Buffer.from('\n')])))).toBe(false)
})

const get = async ({ app }: KeptApp, path: string) => (await ask(app, `GET ${path}`)).json()
const drop = ({ app }: KeptApp, path: string) => ask(app, `DELETE ${path}`)

async function take(kept: KeptApp, bytes: string | Buffer, query = '') {
  return endOf(kept.app, (await upload(kept.app, bytes, { query })).json().assessment)
}

/** A few thousand parcels: what comes behind them waits. */
const many = csvOf(
  Array.from({ length: 3000 }, (_, at) => ({ parcel: `MANY-${at}`, person: `p${at}` })),
)

describe.each(engines)('files that came to nothing, on $name', engine => {
  let kept: KeptApp
  beforeAll(async () => {
    kept = await keptApp(engine)
  }, 240_000)
  afterAll(() => kept?.close())

  const sealed = (file: string) => existsSync(join(kept.folder, 'files', `${file}.sealed`))
  const persons = async () =>
    (await kept.keep.sql.query<{ count: number }>('select count(*) as count from subject'))[0]!
      .count

  it('removes one whose job failed: bytes, rows and folder; the audit says who did it', async () => {
    const job = await take(kept, 'a,b\n1,2\n', '?name=nothing.csv')
    expect([job.state, job.file.is_judged, sealed(job.file.id)]).toEqual(['failed', false, true])
    const answer = await drop(kept, `/v1/files/${job.file.id}`)
    expect([answer.statusCode, answer.body]).toEqual([204, ''])
    expect(sealed(job.file.id)).toBe(false)
    expect(readdirSync(join(kept.folder, 'jobs'))).not.toContain(job.assessment)
    for (const path of [`/v1/files/${job.file.id}`, `/v1/jobs/${job.assessment}`]) {
      expect((await get(kept, path)).status).toBe(404)
    }
    expect((await get(kept, '/v1/jobs')).items).toEqual([])
    const { entries } = await get(kept, '/v1/audit')
    expect(entries[0]).toMatchObject({
      ...{ who: 'local', operation: 'files-remove', target: job.file.id, result: 'done' },
    })
    const again = await drop(kept, `/v1/files/${job.file.id}`)
    expect(again.json()).toMatchObject({ status: 404, code: 'thing_not_found' })
  })

  it('refuses while its job waits or runs, and removes it once that was given up', async () => {
    const [first, behind] = [
      (await upload(kept.app, many)).json(),
      (await upload(kept.app, csvOf([{ parcel: 'N1', person: 'n' }]))).json(),
    ]
    const waits = await drop(kept, `/v1/files/${behind.file.id}`)
    expect(waits.json()).toMatchObject({ status: 409, code: 'removal_busy' })
    expect(waits.json().detail).toContain(behind.assessment)
    for (const { assessment, file } of [behind, first]) {
      await ask(kept.app, `POST /v1/jobs/${assessment}/cancel`)
      expect((await drop(kept, `/v1/files/${file.id}`)).statusCode).toBe(204)
      expect(sealed(file.id)).toBe(false)
    }
    expect(readdirSync(join(kept.folder, 'jobs'))).toEqual([])
    for (const table of ['line', 'parcel', 'problem', 'rollup', 'kept_block', 'assessment']) {
      const rows = await kept.keep.sql.query(`select from ${table}`)
      expect([table, rows.length]).toEqual([table, 0])
    }
  })

  it('forgets persons who came with it alone', async () => {
    const judged = await take(kept, csvOf([{ parcel: 'J1', person: 'stays' }]))
    const failed = await take(kept, 'a,b\n1,2\n')
    // As a job leaves them that was given up after it had begun its persons.
    await kept.keep.sql.query(
      `insert into subject (join_hash, wrapped_key, key_version, created_at)
       values ('\\x01', '\\x02', 1, $1)`,
      [new Date().toISOString()],
    )
    const before = await persons()
    expect((await drop(kept, `/v1/files/${failed.file.id}`)).statusCode).toBe(204)
    const deadline = Date.now() + patience
    while ((await persons()) > 1 && Date.now() < deadline) {
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    expect([before > 1, await persons()]).toEqual([true, 1])
    expect((await get(kept, `/v1/parcels/J1`)).judgements.length).toBe(1)
    expect(judged.file.is_judged).toBe(true)
  })

  it('refuses what was judged, also where a later job of it came to nothing', async () => {
    const { file } = await take(kept, csvOf([{ parcel: 'J2', person: 'j' }]))
    const refused = await drop(kept, `/v1/files/${file.id}`)
    expect(refused.json()).toMatchObject({ status: 409, code: 'file_judged' })
    expect(refused.json().detail).toContain('판정은 기록입니다')
    const first = (await upload(kept.app, many)).json()
    const again = await ask(kept.app, `POST /v1/files/${file.id}/assessments`, { payload: {} })
    for (const one of [again.json(), first]) {
      await ask(kept.app, `POST /v1/jobs/${one.assessment}/cancel`)
    }
    expect((await drop(kept, `/v1/files/${file.id}`)).json().code).toBe('file_judged')
    expect(sealed(file.id)).toBe(true)
  })
})

/** Own parcels, some of which have numbers and persons of the sample. */
const own: readonly (readonly Made[])[] = [
  [
    { parcel: 'E03', person: 'K03', price: '140' },
    { parcel: 'OWN-1', person: 'K03', price: '140' },
    { parcel: 'OWN-2', person: 'mine', price: '90' },
  ],
  [
    { parcel: 'E03', person: 'K03', price: '150' },
    { parcel: 'OWN-3', person: 'K03', price: '60', declaredOn: '2026-02-04' },
    { parcel: 'BAD', person: 'mine', price: 'x' },
  ],
]

const tables = [
  ...['file', 'assessment', 'kept_block', 'line', 'parcel', 'problem', 'subject'],
  ...['other_subject', 'overlap', 'superseded'],
]

async function rowsOf(sql: Sql): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const table of tables) counts[table] = (await sql.query(`select from ${table}`)).length
  return counts
}

/** All that pages show, without what differs by the hour. */
async function shownOf(kept: KeptApp) {
  const { last_recorded_at: _, ...overview } = await get(kept, '/v1/overview')
  const trends = [await get(kept, '/v1/trend?step=day'), await get(kept, '/v1/trend?step=month')]
  const { items, count } = await get(kept, '/v1/parcels?limit=500&sort=parcel&count=true')
  const parcels = items.map(
    ({
      assessment: _of,
      recorded_at: _at,
      ...one
    }: object & {
      assessment: string
      recorded_at: string
    }) => one,
  )
  const jobs = (await get(kept, '/v1/jobs')).items.map(
    (job: { file: { name: string }; lines: number }) => [job.file.name, job.lines],
  )
  const e03 = (await get(kept, '/v1/parcels/E03')).judgements.map(
    (one: { is_current: boolean }) => one.is_current,
  )
  const { kept: held } = await get(kept, '/v1/retention')
  return { overview, trends, parcels, count, jobs, e03, held }
}

describe.each(engines)('the sample, on $name', engine => {
  let plain: KeptApp
  let kept: KeptApp
  let first: { assessment: string; file: { id: string; is_made_up: boolean } }

  beforeAll(async () => {
    plain = await keptApp(engine)
    for (const rows of own) await take(plain, csvOf(rows), '?name=own.csv')
    kept = await keptApp(engine)
    first = await take(kept, sampleBytes, '?name=any-name.csv')
    await take(kept, csvOf(own[0]!), '?name=own.csv')
    const again = await ask(kept.app, `POST /v1/files/${first.file.id}/assessments`, {
      payload: {},
    })
    await endOf(kept.app, again.json().assessment)
    await take(kept, csvOf(own[1]!), '?name=own.csv')
  }, 480_000)
  afterAll(async () => {
    await plain?.close()
    await kept?.close()
  })

  it('is known by its bytes whatever its name, and own parcels are never combined with it', async () => {
    expect(first.file.is_made_up).toBe(true)
    const { made_up } = await get(kept, '/v1/overview')
    // Of its 19 parcels E03 stands in own files too, and never takes their place.
    expect(made_up.parcels).toBe(18)
    const ofOne = await get(kept, `/v1/overview?assessment=${first.assessment}`)
    expect(ofOne.made_up).toEqual({ assessment: first.assessment, parcels: 19 })
    const answersOf = async (of: KeptApp) => {
      const { judgements } = await get(of, '/v1/parcels/OWN-1')
      return judgements.map((one: { lines: { answer: object }[] }) => one.lines[0]!.answer)
    }
    expect(await answersOf(kept)).toEqual(await answersOf(plain))
  })

  it('tells what would go, and refuses while a job waits or runs', async () => {
    expect(await get(kept, '/v1/sample')).toMatchObject({
      ...{ files: 1, parcels: 38, lines: 42, removed_at: null, removed_by: null },
    })
    expect(await get(plain, '/v1/sample')).toMatchObject({ files: 0, parcels: 0, persons: 0 })
    const running = (await upload(kept.app, many)).json()
    const refused = await drop(kept, '/v1/sample')
    expect(refused.json()).toMatchObject({ status: 409, code: 'removal_busy' })
    await ask(kept.app, `POST /v1/jobs/${running.assessment}/cancel`)
    expect((await drop(kept, `/v1/files/${running.file.id}`)).statusCode).toBe(204)
  })

  it('goes whole, and all figures are as if it had never come', async () => {
    const { persons } = await get(kept, '/v1/sample')
    const answer = await drop(kept, '/v1/sample')
    expect([answer.statusCode, answer.body]).toEqual([204, ''])
    expect(await shownOf(kept)).toEqual(await shownOf(plain))
    expect(await rowsOf(kept.keep.sql)).toEqual(await rowsOf(plain.keep.sql))
    expect(readdirSync(join(kept.folder, 'files')).length).toBe(2)
    expect((await get(kept, `/v1/jobs/${first.assessment}`)).status).toBe(404)
    const { entries } = await get(kept, '/v1/audit')
    expect(entries[0]).toMatchObject({
      ...{ who: 'local', operation: 'sample-remove', result: 'done' },
      made: `files 1, parcels 38, lines 42, persons ${persons}`,
    })
    const left = await get(kept, '/v1/sample')
    expect(left).toMatchObject({ files: 0, parcels: 0, lines: 0, persons: 0, removed_by: 'local' })
    expect(Date.parse(left.removed_at)).not.toBeNaN()
    expect((await drop(kept, '/v1/sample')).json()).toMatchObject({ code: 'thing_not_found' })
  })
})

describe.each(engines)('the same file twice, on $name', engine => {
  let kept: KeptApp
  beforeAll(async () => {
    kept = await keptApp(engine)
  }, 240_000)
  afterAll(() => kept?.close())

  it('says which judged file had the same bytes, and refuses nothing', async () => {
    const text = csvOf([{ parcel: 'S1', person: 's' }])
    const first = await take(kept, text, '?name=first.csv')
    expect(first.same_file).toBeNull()
    const second = await take(kept, text, '?name=second.csv')
    const { assessment, file } = first
    const same = { assessment, name: 'first.csv', by: 'local', received_at: file.received_at }
    expect([second.state, second.same_file]).toEqual(['done', same])
    const other = await take(kept, csvOf([{ parcel: 'S2', person: 's' }]))
    expect(other.same_file).toBeNull()
    const { items } = await get(kept, '/v1/jobs')
    const told = items.map((job: { same_file: object | null }) => job.same_file)
    expect(told).toEqual([null, same, null])
    // The first one has nothing before it, however often it is judged.
    const again = await ask(kept.app, `POST /v1/files/${file.id}/assessments`, { payload: {} })
    expect((await endOf(kept.app, again.json().assessment)).same_file).toBeNull()
  })

  it('says nothing of a file that came to nothing', async () => {
    const states = []
    for (let turn = 0; turn < 2; turn++) states.push(await take(kept, 'a,b\n1,2\n'))
    expect(states.map(one => [one.state, one.same_file])).toEqual([
      ['failed', null],
      ['failed', null],
    ])
  })
})
