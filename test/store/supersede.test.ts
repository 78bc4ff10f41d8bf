/** Judgements that take each other's place in any order: each parcel counts once, at every instant. */
import { beforeAll, describe, expect, it } from 'vitest'
import { csvLine } from '../../src/files/csv-table.js'
import { type Block, dropBlocks, keepBlock } from '../../src/store/keep-block.js'
import { insertAssessment, moveAssessment } from '../../src/store/kept-assessment.js'
import { insertFile } from '../../src/store/kept-file.js'
import { withdrawMadeUp } from '../../src/store/made-up.js'
import { newId } from '../../src/store/new-id.js'
import { overview } from '../../src/store/overview.js'
import { countParcels, listParcels } from '../../src/store/parcel-reads.js'
import { recordAssessment } from '../../src/store/record-assessment.js'
import type { Sql } from '../../src/store/sql.js'
import { supersedeInParts } from '../../src/store/supersede.js'
import { withdrawFile } from '../../src/store/withdraw-file.js'
import { engines } from './engines.js'

/** So many lines are noted in parts; the parcels stand far apart in them. */
const linesOfLarge = 12_000
const parcelsInAll = 30

interface Begun {
  readonly number: number
  readonly names: readonly string[]
  readonly isLarge: boolean
}

function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** Where the parcel at a place stands among the lines. */
const seqOf = ({ names, isLarge }: Omit<Begun, 'number'>, at: number): number =>
  isLarge ? 1 + Math.floor((at * linesOfLarge) / names.length) : at + 1

function blockOf(one: Begun): Block {
  const rows = one.names.map((name, at) => {
    const seq = String(seqOf(one, at))
    const words = ['express', 'US', 'judged', 'list', 'small_value']
    const amounts = ['1', '100', '20', '10', '0', '']
    // Platform, tested value, requirements, what is asked of a person, and what is left to people.
    const more = ',"",,"","",""'
    return `${csvLine([String(one.number), seq, seq, name, '2026-02-03', ...words, ...amounts])},,${more}\n`
  })
  const sums = { parcels: rows.length, lines: rows.length, collectedKrw: 10 * rows.length }
  const all = { ...sums, customsValueKrw: 100 * rows.length, taxKrw: 20 * rows.length }
  const rollup = { day: '2026-02-03', dimension: 'state', value: 'judged', ...all } as const
  const none = new Uint8Array(0)
  const parcels = Buffer.from(rows.join('').replaceAll(',0,,,,', ',0,"",,,'))
  const seqs = one.names.map((_, at) => seqOf(one, at))
  return {
    ...{ number: 1, lines: none, problems: none, otherSubjects: [], parcels },
    ...{ rollups: [rollup], seqs },
  }
}

describe.each(engines)('$name', ({ open }) => {
  let sql: Sql
  let chance: Generator<number, never>
  const own = newId(new Date())
  const madeUp = newId(new Date())

  beforeAll(async () => {
    sql = await open()
    for (const id of [own, madeUp]) await bring(id)
    await sql.query('update file set is_made_up = true where id = $1', [madeUp])
  })

  async function bring(id: string): Promise<string> {
    const form = { format: 'csv', isPacked: false, columns: null } as const
    const bytes = { name: 'x', sha256: '', bytes: 1, ...form, by: 'x' }
    const key = { wrapped: new Uint8Array(1), version: 1 }
    await insertFile(sql, { id, ...bytes, receivedAt: new Date().toISOString() }, key)
    return id
  }

  const pick = (count: number): number => Math.floor(chance.next().value * count)

  async function begin(file = own, prefix = 'P'): Promise<Begun> {
    const id = newId(new Date())
    const asked = { options: {}, isReal: true, by: 'x', createdAt: new Date().toISOString() }
    await insertAssessment(sql, { id, file, ...asked })
    await moveAssessment(sql, id, { from: ['queued'], to: 'running' })
    const [row] = await sql.query<{ number: number }>(
      'select number from assessment where id = $1',
      [id],
    )
    const all = Array.from({ length: parcelsInAll }, (_, at) => `${prefix}${at}`)
    const names = all.filter(() => pick(3) === 0)
    const one = { number: row!.number, names, isLarge: pick(2) === 0 }
    await keepBlock(sql, { number: one.number, isReal: true }, blockOf(one))
    return one
  }

  const linesOf = ({ names, isLarge }: Begun): number => (isLarge ? linesOfLarge : names.length)

  async function record(one: Begun): Promise<string> {
    const made = { rules: 'r', schedule: 's', release: 'x', decisionsSha256: '' }
    const counts = { lines: linesOf(one), parcels: one.names.length, problems: 0 }
    const at = await recordAssessment(
      sql,
      { number: one.number, isReal: true },
      {
        ...{ ...made, ...counts, problemsSha256: '', inputColumns: [], lacking: {}, summary: null },
        at: new Date().toISOString(),
      },
    )
    return at!
  }

  it.each([1, 2, 3])('seed %i', async seed => {
    chance = chances(seed)
    const open: Begun[] = []
    const known = new Set<string>()
    const [{ names: before } = { names: [] as string[] }] = await sql.query<{ names: string[] }>(
      `select coalesce(array_agg(distinct parcel), '{}') as names from parcel p
       join assessment a on a.number = p.assessment where a.recorded_at is not null`,
    )
    for (const name of before) known.add(name)
    const told: { knownAt: string; parcels: number }[] = []
    for (let step = 0; step < 24; step++) {
      const what = pick(3)
      const one = open[pick(open.length)]
      if (what === 0 || !one) open.push(await begin())
      else if (what === 1)
        await supersedeInParts(sql, { number: one.number, isReal: true }, linesOf(one))
      else {
        open.splice(open.indexOf(one), 1)
        const knownAt = await record(one)
        for (const name of one.names) known.add(name)
        told.push({ knownAt, parcels: known.size })
      }
    }
    for (const one of open) await record(one)
    expect(told.length).toBeGreaterThan(2)
    for (const { knownAt, parcels } of told) {
      const when = { knownAt, asOf: '9999-12-31' }
      const { parcels: counted, collectedKrw } = await overview(sql, when)
      expect([counted, collectedKrw]).toEqual([parcels, parcels * 10])
      expect(await countParcels(sql, { when, filter: {} })).toBe(parcels)
    }
  })

  it.each([4, 5, 6])('is as if what was made up had never come, seed %i', async seed => {
    chance = chances(seed)
    const open: { readonly one: Begun; readonly isMadeUp: boolean }[] = []
    const rows = await sql.query<{ parcel: string }>('select distinct parcel from parcel')
    const known = new Set(rows.map(({ parcel }) => parcel))
    const told: { knownAt: string; parcels: number }[] = []
    let madeUps = 0
    const end = async (at: number): Promise<void> => {
      const [{ one, isMadeUp }] = open.splice(at, 1) as [(typeof open)[number]]
      const knownAt = await record(one)
      if (isMadeUp) madeUps++
      else {
        for (const name of one.names) known.add(name)
        told.push({ knownAt, parcels: known.size })
      }
    }
    for (let step = 0; step < 24; step++) {
      const isMadeUp = pick(3) === 0
      if (open.length === 0 || pick(2) === 0) {
        open.push({ one: await begin(isMadeUp ? madeUp : own), isMadeUp })
      } else await end(pick(open.length))
    }
    while (open.length > 0) await end(0)
    expect([told.length > 2, madeUps > 1]).toEqual([true, true])
    const gone = await withdrawMadeUp(sql, 'x', new Date().toISOString())
    expect(gone?.files).toEqual([madeUp])
    for (const number of gone!.assessments) await dropBlocks(sql, number)
    for (const { knownAt, parcels } of told) {
      const when = { knownAt, asOf: '9999-12-31' }
      const counts = await overview(sql, when)
      const asked = { when, filter: {}, sort: 'parcel', descending: false, limit: 500 } as const
      const { items } = await listParcels(sql, asked)
      expect([counts.parcels, counts.collectedKrw, items.length]).toEqual([
        ...[parcels, parcels * 10, parcels],
      ])
    }
  })

  /** Parcels that begin so, each once; and what is counted of all. */
  async function standing(knownAt: string, prefix: string) {
    const when = { knownAt, asOf: '9999-12-31' }
    const filter = { parcelStart: prefix }
    const asked = { when, filter, sort: 'parcel', descending: false, limit: 500 } as const
    const { items } = await listParcels(sql, asked)
    expect(new Set(items.map(one => one.parcel)).size).toBe(items.length)
    const counts = await overview(sql, when)
    return {
      items: items.map(one => one.parcel),
      parcels: counts.parcels,
      krw: counts.collectedKrw,
    }
  }

  it.each([7, 8, 9, 10])('counts nothing of files that are withdrawn, seed %i', async seed => {
    chance = chances(seed)
    const prefix = `W${seed}-`
    const others = [newId(new Date()), newId(new Date()), newId(new Date()), newId(new Date())]
    for (const id of others) await bring(id)
    const now = () => new Date().toISOString()
    const before = (await standing(now(), prefix)).parcels
    const open: { readonly one: Begun; readonly file: string }[] = []
    const kept: { readonly names: readonly string[]; readonly file: string }[] = []
    const told: { readonly knownAt: string; readonly names: readonly string[] }[] = []
    let withdrawals = 0
    const tell = (knownAt: string): void => {
      told.push({ knownAt, names: [...new Set(kept.flatMap(({ names }) => names))].sort() })
    }
    const end = async (at: number): Promise<void> => {
      const [{ one, file }] = open.splice(at, 1) as [(typeof open)[number]]
      const knownAt = await record(one)
      kept.push({ names: one.names, file })
      tell(knownAt)
    }
    for (let step = 0; step < 40; step++) {
      const what = pick(6)
      const file = others[pick(others.length)]!
      const at = pick(open.length)
      if (what === 0) {
        while (open.length > 0) await end(pick(open.length))
        if (!kept.some(one => one.file === file)) continue
        const done = await withdrawFile(sql, { file, id: newId(new Date()), by: 'x', at: now() })
        kept.splice(0, kept.length, ...kept.filter(one => one.file !== file))
        tell(done!.withdrawnAt)
        withdrawals++
      } else if (what < 3 || open.length === 0) {
        open.push({ one: await begin(file, prefix), file })
      } else if (what === 3) {
        const { one } = open[at]!
        await supersedeInParts(sql, { number: one.number, isReal: true }, linesOf(one))
      } else await end(at)
    }
    while (open.length > 0) await end(0)
    expect([withdrawals > 2, told.length > 10]).toEqual([true, true])
    for (const { knownAt, names } of told) {
      const { items, parcels, krw } = await standing(knownAt, prefix)
      const all = before + names.length
      expect([items, parcels, krw]).toEqual([names, all, 10 * all])
    }
  })
})
