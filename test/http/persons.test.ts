/** A person looked for and erased over HTTP while the server runs, on both engines. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import type { Turns } from '../../src/run/keep/turns.js'
import { engines } from '../store/engines.js'
import { csvOf } from '../store/parcels-csv.js'
import { shirt } from './desk.js'
import { ask } from './guarded.js'
import { endOf, type KeptApp, keptApp, upload } from './kept.js'

const person = '가나CANARY 42'
const given = { person, more: { person_name: 'CANARYname' } }
const nothing = { judgements: 0, files_reduced: 0, files_gone: 0, files_unread: 0 }

const unknown = { ...nothing, files_unread: 1, jobs: [], parcels: { count: 0, first: [] } }

/** Two parcels of the person and one of another; one of the person alone; one of another alone. */
const mixed = csvOf([
  { parcel: 'M1', ...given },
  { parcel: 'M2', person: 'other' },
  { parcel: 'M3', ...given },
])
const alone = csvOf([{ parcel: 'A1', ...given }])
const others = csvOf([{ parcel: 'O1', person: 'other' }])
/** A request that is kept, with a parcel of the person and one of another. */
const request = {
  lines: [
    { ...shirt, parcel: 'J1', person },
    { ...shirt, parcel: 'J2', person: 'other' },
  ],
}

describe.each(engines)('on $name', engine => {
  let kept: KeptApp
  const log: string[] = []
  const files: Record<'mixed' | 'alone' | 'others', string> = { mixed: '', alone: '', others: '' }

  const send = (what: string, payload: object, headers: Record<string, string> = {}) =>
    ask(kept.app, what, { payload, headers })
  const look = (key: string) => send('POST /v1/persons/standing', { person: key })
  const erase = (key: string) => send('POST /v1/persons/erasures', { person: key })
  const sealed = () => readdirSync(join(kept.folder, 'files')).sort()
  const setState = (file: string, state: string) =>
    kept.keep.sql.query('update assessment set state = $2 where file_id = $1', [file, state])

  async function take(text: string) {
    const { assessment } = (await upload(kept.app, text)).json()
    return endOf(kept.app, assessment)
  }

  const isShaped = (id: string, answer: unknown): void => {
    const { answers } = kept.app.operations.find(one => one.id === id)!
    expect(faultsOf(answer, answers[200] as JsonSchema, sharedSchemas), id).toEqual([])
  }

  beforeAll(async () => {
    kept = await keptApp(engine, { log: { write: line => void log.push(line) } })
    files.mixed = (await take(mixed)).file.id
    files.alone = (await take(alone)).file.id
    files.others = (await take(others)).file.id
    expect((await send('POST /v1/assessments/kept', request)).statusCode).toBe(201)
    expect((await take('a,b\n1,2\n')).state).toBe('failed')
  }, 120_000)
  afterAll(() => kept?.close())

  it('says what erasing would touch, however the key is written, and changes nothing', async () => {
    const before = sealed()
    for (const key of [person, person.normalize('NFD'), ` ${person} `]) {
      const answer = await look(key)
      expect(answer.statusCode).toBe(200)
      isShaped('persons-look', answer.json())
      const { parcels, ...counts } = answer.json()
      expect(counts).toEqual({
        ...{ judgements: 4, files_reduced: 2, files_gone: 1, files_unread: 1 },
        jobs: [],
      })
      expect(parcels.count).toBe(4)
      const named = parcels.first.map((one: { parcel: string }) => one.parcel)
      expect(named.sort()).toEqual(['A1', 'J1', 'M1', 'M3'])
      expect(JSON.stringify(parcels)).not.toContain('CANARY')
    }
    expect(sealed()).toEqual(before)
    expect((await look('nobody')).json()).toEqual(unknown)
  })

  it.each([{}, { person: '' }, { person: ' \n' }, { person: 1 }, { person, more: 1 }])(
    'refuses %j, and repeats nothing of it',
    async body => {
      for (const what of ['standing', 'erasures']) {
        const answer = await send(`POST /v1/persons/${what}`, body)
        expect(answer.statusCode).toBe(400)
        expect(answer.body).not.toContain('CANARY')
      }
    },
  )

  it('refuses while a job of one of the files waits or runs, and says what to do', async () => {
    const before = sealed()
    for (const state of ['queued', 'running']) {
      await setState(files.mixed, state)
      const { jobs } = (await look(person)).json()
      expect(jobs).toHaveLength(1)
      const answer = await erase(person)
      expect(answer.json()).toMatchObject({ status: 409, code: 'person_busy' })
      expect(answer.json().message).toEqual({
        ko: expect.stringMatching(/끝난 뒤에, 또는 멈춘 뒤에 다시 지우십시오/),
        en: expect.stringContaining(`Job ${jobs[0]} reads a file with this person`),
      })
      expect(sealed()).toEqual(before)
    }
    await setState(files.mixed, 'done')
    // A job of another file stands in nobody's way.
    await setState(files.others, 'queued')
    expect((await look(person)).json().jobs).toEqual([])
  })

  it('erases as it said, once: a copy, no file, and judgements without the person', async () => {
    const answer = await send(
      'POST /v1/persons/erasures',
      { person: ` ${person.normalize('NFD')}` },
      { 'idempotency-key': 'once' },
    )
    await setState(files.others, 'done')
    expect(answer.statusCode).toBe(200)
    isShaped('persons-erase', answer.json())
    expect(answer.json()).toEqual({
      ...{ judgements: 4, files_reduced: 2, files_gone: 1, files_unread: 1 },
    })
    expect(sealed()).toContain(`${files.mixed}.1.sealed`)
    expect(sealed()).toContain(`${files.others}.sealed`)
    expect(sealed().filter(name => name.startsWith(files.alone))).toEqual([])
    expect(sealed()).toHaveLength(4)
    const again = await erase(person)
    expect(again.json()).toMatchObject({ status: 404, code: 'person_unknown' })
    expect((await look(person)).json()).toEqual(unknown)
    const retained = (await ask(kept.app, 'GET /v1/retention')).json()
    isShaped('retention-show', retained)
    expect(retained.erasures).toEqual({
      count: 1,
      newest: [
        {
          ended_at: expect.stringMatching(/^\d{4}-/),
          ...{ judgements: 4, files_reduced: 2, files_gone: 1 },
        },
      ],
    })
    for (const parcel of ['M1', 'M2', 'M3', 'A1', 'J1', 'J2']) {
      const told = (await ask(kept.app, `GET /v1/parcels/${parcel}`)).json()
      expect(told.judgements).toHaveLength(1)
    }
  })

  it('leaves a file that is judged again, and a person who may come again', async () => {
    const answer = await send(`POST /v1/files/${files.mixed}/assessments`, {})
    expect(answer.statusCode).toBe(202)
    const job = await endOf(kept.app, answer.json().assessment)
    expect(job).toMatchObject({ state: 'done', lines: 3 })
    await take(csvOf([{ parcel: 'B1', ...given }]))
    expect((await look(person)).json()).toMatchObject({ judgements: 1, files_gone: 1 })
  })

  it('is noted by whom and how many, never of whom', async () => {
    const { entries } = (await ask(kept.app, 'GET /v1/audit?operation=persons-erase')).json()
    const told = entries.map((one: { status: number; made: string }) => [one.status, one.made])
    expect(told.filter(([status]: [number]) => status !== 400)).toEqual([
      [404, ''],
      [200, '4 parcels, 2 files reduced, 1 destroyed'],
      [409, ''],
      [409, ''],
    ])
    expect(entries[0]).toMatchObject({ who: 'local', target: '' })
    const looks = (await ask(kept.app, 'GET /v1/audit?operation=persons-look')).json().entries
    expect(looks.length).toBeGreaterThan(3)
    const { sql } = kept.keep
    expect(await sql.query('select 1 from idempotency_key')).toEqual([])
    for (const table of ['audit', 'audit_end']) {
      expect(JSON.stringify(await sql.query(`select * from ${table}`))).not.toMatch(/CANARY|가나/)
    }
    expect(log.length).toBeGreaterThan(20)
    expect(log.join('')).not.toMatch(/CANARY|가나/)
  })

  it('takes nothing in and begins no job while somebody is erased', async () => {
    const { turns } = kept.keep as unknown as { readonly turns: Turns }
    let end = (): void => undefined
    const over = new Promise<void>(resolve => {
      end = resolve
    })
    const held = turns.alone(() => over)
    const { assessment } = (await upload(kept.app, others)).json()
    let isKept = false
    const json = send('POST /v1/assessments/kept', request).then(answer => {
      isKept = true
      return answer
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    expect((await ask(kept.app, `GET /v1/jobs/${assessment}`)).json().state).toBe('queued')
    expect(isKept).toBe(false)
    end()
    await held
    expect((await json).statusCode).toBe(201)
    expect((await endOf(kept.app, assessment)).state).toBe('done')
  })
})
