/** A judged file is withdrawn: it counts nowhere from then on, and what was known before stays known. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../http/guarded.js'
import { endOf, type KeptApp, keptApp, upload } from '../http/kept.js'
import { engines } from './engines.js'
import { sample } from './keeping.js'
import { csvOf, type Made } from './parcels-csv.js'

const made = (...parcels: readonly string[]): readonly Made[] =>
  parcels.map(parcel => ({ parcel, person: parcel, price: '60' }))

describe.each(engines)('a judged file, on $name', engine => {
  let kept: KeptApp
  beforeEach(async () => {
    kept = await keptApp(engine)
  }, 240_000)
  afterEach(() => kept?.close())

  const get = async (path: string) => (await ask(kept.app, `GET ${path}`)).json()

  async function take(rows: readonly Made[], name: string) {
    const sent = await upload(kept.app, csvOf(rows), { query: `?name=${name}` })
    return endOf(kept.app, sent.json().assessment)
  }

  const withdraw = (job: { file: { id: string } }) =>
    ask(kept.app, `POST /v1/files/${job.file.id}/withdrawal`)

  async function judgeAgain(job: { file: { id: string } }) {
    const again = await ask(kept.app, `POST /v1/files/${job.file.id}/assessments`, { payload: {} })
    return endOf(kept.app, again.json().assessment)
  }

  /** What is counted, and what is listed: the two must agree, row by row and won by won. */
  async function shown(knownAt = '') {
    const at = knownAt && `known_at=${encodeURIComponent(knownAt)}`
    const { last_recorded_at: _, ...counted } = await get(`/v1/overview?${at}`)
    const list = await get(`/v1/parcels?limit=500&sort=parcel&count=true&${at}`)
    const items: readonly { parcel: string; collected_krw: number; assessment: string }[] =
      list.items
    const sum = items.reduce((all, one) => all + one.collected_krw, 0)
    expect([counted.parcels, counted.collected_krw]).toEqual([items.length, sum])
    expect(list.count).toBe(items.length)
    const stands = items.map(one => [one.parcel, one.assessment])
    return { counted, stands: Object.fromEntries(stands) as Readonly<Record<string, string>> }
  }

  const current = async (parcel: string) =>
    (await get(`/v1/parcels/${parcel}`)).judgements.map(
      (one: { file: { name: string }; is_current: boolean; withdrawn_at: string | null }) =>
        `${one.file.name} ${one.is_current ? 'stands' : one.withdrawn_at ? 'withdrawn' : 'past'}`,
    )

  it('leaves lists and counts, and what it took the place of comes back', async () => {
    const first = await take(made('P1', 'P2', 'P3'), 'a.csv')
    const before = await shown()
    expect(before.counted).toMatchObject({ parcels: 3, files: 1 })
    const second = await take(made('P3', 'P4', 'P5'), 'b.csv')
    const both = await shown()
    expect(both.counted).toMatchObject({ parcels: 5, files: 2 })
    expect(await current('P3')).toEqual(['b.csv stands', 'a.csv past'])

    const answer = await withdraw(second)
    // Its three parcels go; P3 of the first file counts again.
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { parcels: 3, restored: 1 }])
    expect(await shown()).toEqual(before)
    expect(await current('P3')).toEqual(['b.csv withdrawn', 'a.csv stands'])
    expect(await current('P4')).toEqual(['b.csv withdrawn'])
    expect(await shown(second.recorded_at)).toEqual(both)
    expect(await shown(first.recorded_at)).toEqual(before)
    expect(await shown(answer.json().withdrawn_at)).toEqual(before)

    const file = await get(`/v1/files/${second.file.id}`)
    expect([file.withdrawn_at, file.withdrawn_by]).toEqual([answer.json().withdrawn_at, 'local'])
    const jobs = (await get('/v1/jobs')).items
    expect(jobs.map((job: { file: object }) => job.file)).toMatchObject([
      { name: 'b.csv', withdrawn_by: 'local' },
      { name: 'a.csv', withdrawn_at: null },
    ])
    const ofOne = await get(`/v1/overview?assessment=${second.assessment}`)
    expect(ofOne.parcels).toBe(3)
    const { entries } = await get('/v1/audit')
    expect(entries[0]).toMatchObject({
      ...{ who: 'local', operation: 'files-withdraw', target: second.file.id, result: 'done' },
      made: 'parcels 3, restored 1',
    })
  }, 120_000)

  it('comes back when it is judged again, and is withdrawn again', async () => {
    await take(made('P1', 'P2', 'P3'), 'a.csv')
    const before = await shown()
    const second = await take(made('P3', 'P4', 'P5'), 'b.csv')
    await withdraw(second)
    const again = await judgeAgain(second)
    expect(again.file.withdrawn_at).toBeNull()
    const back = await shown()
    expect(back.counted).toMatchObject({ parcels: 5, files: 2 })
    expect(back.stands['P3']).toBe(again.assessment)
    const states = ['b.csv stands', 'b.csv withdrawn', 'a.csv past']
    expect(await current('P3')).toEqual(states)
    expect((await withdraw(second)).json()).toMatchObject({ parcels: 3, restored: 1 })
    expect(await shown()).toEqual(before)
    expect(await shown(again.recorded_at)).toEqual(back)
  }, 120_000)

  it('gives a parcel of three files to whom it belongs, in whatever order they go', async () => {
    for (const order of [
      ['b', 'c'],
      ['c', 'b'],
      ['a', 'b'],
      ['a', 'c'],
      ['c', 'a'],
    ]) {
      const jobs: Record<string, { file: { id: string }; assessment: string }> = {}
      for (const name of ['a', 'b', 'c']) jobs[name] = await take(made('SHARED', name), name)
      const left = ['a', 'b', 'c']
      for (const name of order) {
        await withdraw(jobs[name]!)
        left.splice(left.indexOf(name), 1)
        const { counted, stands } = await shown()
        expect([order, name, counted.parcels]).toEqual([order, name, left.length + 1])
        expect([order, name, stands['SHARED']]).toEqual([
          ...[order, name, jobs[left.at(-1)!]!.assessment],
        ])
      }
      const restored = (await withdraw(jobs[left[0]!]!)).json()
      expect([restored.parcels, restored.restored]).toEqual([2, 0])
      expect((await shown()).counted).toMatchObject({ parcels: 0, files: 0, collected_krw: 0 })
    }
  }, 240_000)

  it('is combined with nothing that comes later', async () => {
    const sameDay = (parcel: string): readonly Made[] => [{ parcel, person: 'one', price: '140' }]
    const reasons = async (parcel: string) =>
      (await get(`/v1/parcels/${parcel}`)).judgements[0].lines[0].answer.reasons as string
    const first = await take(sameDay('C1'), 'a.csv')
    const second = await take(sameDay('C2'), 'b.csv')
    expect(await reasons('C2')).toContain('combined_')
    await withdraw(first)
    await withdraw(second)
    await take(sameDay('C3'), 'c.csv')
    expect(await reasons('C3')).not.toContain('combined_')
  }, 120_000)

  it('brings nothing of the sample back, which goes whole afterwards', async () => {
    const sent = await upload(kept.app, readFileSync(sample), { query: '?name=sample.csv' })
    const madeUp = await endOf(kept.app, sent.json().assessment)
    // E03 is one of its 19 parcels.
    const own = await take(made('E03', 'OWN'), 'own.csv')
    expect((await shown()).counted).toMatchObject({ parcels: 20, made_up: { parcels: 18 } })
    expect((await withdraw(own)).json()).toMatchObject({ parcels: 2, restored: 0 })
    expect((await shown()).counted).toMatchObject({ parcels: 18, made_up: { parcels: 18 } })
    expect((await withdraw(madeUp)).json()).toMatchObject({ code: 'file_not_standing' })
    expect((await ask(kept.app, 'DELETE /v1/sample')).statusCode).toBe(204)
    const gone = { parcels: 0, files: 0, made_up: null, collected_krw: 0 }
    expect((await shown()).counted).toMatchObject(gone)
    await judgeAgain(own)
    expect((await shown()).counted).toMatchObject({ parcels: 2, files: 1 })
  }, 120_000)

  it('is not withdrawn twice, nor without a judgement, nor while a job waits or runs', async () => {
    const file = await take(made('P1'), 'a.csv')
    const nothing = await endOf(
      kept.app,
      (await upload(kept.app, 'a,b\n1,2\n', { query: '?name=x.csv' })).json().assessment,
    )
    expect((await withdraw(nothing)).json()).toMatchObject({ code: 'file_not_standing' })
    const many = Array.from({ length: 3000 }, (_, at) => `MANY-${at}`)
    const running = (await upload(kept.app, csvOf(made(...many)))).json()
    expect((await withdraw(file)).json()).toMatchObject({ status: 409, code: 'removal_busy' })
    await ask(kept.app, `POST /v1/jobs/${running.assessment}/cancel`)
    expect((await withdraw(file)).statusCode).toBe(200)
    expect((await withdraw(file)).json()).toMatchObject({ status: 409, code: 'file_not_standing' })
    const none = await withdraw({ file: { id: running.assessment } })
    expect(none.json()).toMatchObject({ status: 404, code: 'thing_not_found' })
    expect((await shown()).counted).toMatchObject({ parcels: 0, files: 0 })
  }, 120_000)
})
