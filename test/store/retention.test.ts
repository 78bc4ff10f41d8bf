/** Terms: what is over them is erased by the server itself, and the judgements remain. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../http/guarded.js'
import { endOf, type KeptApp, keptApp, upload } from '../http/kept.js'
import { engines } from './engines.js'
import { csvOf } from './parcels-csv.js'

const hour = 3_600_000
const dayLong = 24 * hour
const patience = 30_000

describe.each(engines)('on $name', engine => {
  let kept: KeptApp
  let now = Date.parse('2026-09-01T00:00:00Z')
  const files: string[] = []

  async function take(parcel: string, person: string): Promise<void> {
    const text = csvOf([{ parcel, person, more: { person_name: 'CANARYname' } }])
    const { assessment } = (await upload(kept.app, text)).json()
    files.push((await endOf(kept.app, assessment)).file.id)
  }

  beforeAll(async () => {
    const clock = () => new Date(now)
    kept = await keptApp(engine, { keep: { clock }, guard: { clock } })
    await take('OLD', 'first')
    now += 20 * dayLong
    await take('NEW', 'second')
  }, 120_000)
  afterAll(() => kept?.close())

  const get = async (path: string) => (await ask(kept.app, `GET ${path}`)).json()
  const set = (files_days: number | null, persons_days: number | null) =>
    ask(kept.app, 'PUT /v1/retention', { payload: { files_days, persons_days } })
  const sealed = (file: string) => existsSync(join(kept.folder, 'files', `${file}.sealed`))

  /** The state once a round has erased so much. */
  async function rounded(count: number) {
    const deadline = Date.now() + patience
    for (;;) {
      const state = await get('/v1/retention')
      if (state.rounds.length >= count || Date.now() > deadline) return state
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  it('keeps everything until an admin sets a term, and tells what one would erase', async () => {
    const state = await get('/v1/retention')
    expect(state).toMatchObject({ files_days: null, persons_days: null, set_by: null, rounds: [] })
    expect(state.kept).toEqual({ files: 2, persons: 2, judgements: 2 })
    expect(await get('/v1/retention/due?files_days=10')).toEqual({ files: 1, persons: 0 })
    expect(await get('/v1/retention/due?persons_days=10')).toEqual({ files: 0, persons: 1 })
    expect(await get('/v1/retention/due?files_days=30')).toEqual({ files: 0, persons: 0 })
  })

  it('refuses to keep files longer than the persons in them', async () => {
    for (const files of [null, 11]) {
      const answer = await set(files, 10)
      expect(answer.json()).toMatchObject({ code: 'retention_bad', status: 422 })
    }
    expect((await get('/v1/retention')).set_by).toBeNull()
  })

  it('erases a file that is over its term: its bytes are gone, what was judged remains', async () => {
    expect(sealed(files[0]!)).toBe(true)
    expect((await set(10, null)).json()).toMatchObject({ files_days: 10, set_by: 'local' })
    const state = await rounded(1)
    expect(state.rounds).toMatchObject([{ files: 1, persons: 0 }])
    expect(state.kept).toEqual({ files: 1, persons: 2, judgements: 2 })
    expect(state.overdue).toEqual({ files: 0, persons: 0 })
    expect(sealed(files[0]!)).toBe(false)
    expect(sealed(files[1]!)).toBe(true)
    expect((await get(`/v1/files/${files[0]}`)).erased_at).not.toBeNull()
    const again = await ask(kept.app, `POST /v1/files/${files[0]}/assessments`, { payload: {} })
    expect(again.json().code).toBe('file_erased')
    expect((await get('/v1/parcels/OLD')).judgements[0].lines.length).toBe(1)
  })

  it('erases a person so long after the last judgement, and notes it in the audit', async () => {
    expect((await set(10, 15)).statusCode).toBe(200)
    const state = await rounded(2)
    expect(state.rounds[0]).toMatchObject({ files: 0, persons: 1 })
    expect(state.kept.persons).toBe(1)
    const subjects = await kept.keep.sql.query<{ erased: boolean; keyless: boolean }>(
      `select erased_at is not null as erased, join_hash is null and wrapped_key is null as keyless
       from subject order by id`,
    )
    expect(subjects).toEqual([
      { erased: true, keyless: true },
      { erased: false, keyless: false },
    ])
    const { entries } = await get('/v1/audit')
    const round = entries.find((one: { operation: string }) => one.operation === 'retention-round')
    expect(round).toMatchObject({ who: 'gwanmun', target: 'files 0, persons 1', result: 'done' })
  })

  it('begins a person anew who comes again', async () => {
    now += hour
    await take('AGAIN', 'first')
    expect((await get('/v1/retention')).kept.persons).toBe(2)
    expect((await get('/v1/parcels/AGAIN')).judgements[0].lines[0].answer.state).not.toBe('refused')
  })

  it('looks again as time goes by', async () => {
    now += 30 * dayLong
    kept.keep.retention.look()
    const state = await rounded(3)
    expect(state.kept).toEqual({ files: 0, persons: 0, judgements: 3 })
  })
})
