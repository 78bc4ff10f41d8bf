/** The one way to a database behaves alike on both engines. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { Unusable } from '../../src/basis/problem.js'
import { migrate } from '../../src/store/migrate.js'
import { openSql, type Sql } from '../../src/store/sql.js'
import { scratch } from '../scratch.js'
import { engines } from './engines.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function codeOfRefusal(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Unusable)) throw error
  return codeOf(error.problem.code).code
}

describe.each(engines)('$name', ({ open, openPlace }) => {
  let sql: Sql
  beforeAll(async () => {
    sql = await open()
    await sql.query(`create table thing (
      a bigint primary key, n numeric, d date, t timestamptz, b bytea, j jsonb, l text[], y boolean, k text
    )`)
  })

  it('gives values of one kind', async () => {
    const values = [
      9_007_199_254_740_991,
      '12.50',
      '2026-02-28',
      '2026-11-26T20:15:00.125Z',
      Buffer.from([0, 255]),
      JSON.stringify({ x: [1, 'é'] }),
      ['a,b', '"', '한글'],
      true,
      '줄\n바꿈\t\\',
    ]
    const places = values.map((_, at) => `$${at + 1}`).join()
    await sql.query(`insert into thing values (${places})`, values)
    const [row] = await sql.query('select *, count(*) over () as c from thing')
    expect({ ...row, b: [...(row!['b'] as Uint8Array)] }).toEqual({
      a: 9_007_199_254_740_991,
      n: '12.50',
      d: '2026-02-28',
      t: '2026-11-26T20:15:00.125Z',
      b: [0, 255],
      j: { x: [1, 'é'] },
      l: ['a,b', '"', '한글'],
      y: true,
      k: '줄\n바꿈\t\\',
      c: 1,
    })
  })

  it('undoes a transaction that throws, and goes on', async () => {
    const work = sql.transaction(async inner => {
      await inner.query('insert into thing (a) values ($1)', [2])
      await inner.transaction(deeper => deeper.query('insert into thing (a) values (3)', []))
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await sql.query('select a from thing where a in (2, 3)', [])).toEqual([])
  })

  it('keeps others out of a transaction', async () => {
    const seen: number[] = []
    const first = sql.transaction(async inner => {
      await inner.query('insert into thing (a) values (10)', [])
      await new Promise(resolve => setTimeout(resolve, 50))
      await inner.query('insert into thing (a) values (11)', [])
    })
    const rows = await sql.query<{ c: number }>(
      'select count(*) as c from thing where a in (10, 11)',
      [],
    )
    seen.push(rows[0]!.c)
    await first
    expect([[0], [2]]).toContainEqual(seen)
  })

  it('names what a statement broke', async () => {
    const twice = sql.query('insert into thing (a) values (10)', [])
    await expect(twice).rejects.toMatchObject({ code: '23505' })
    await expect(sql.query('select nothing from nowhere')).rejects.toMatchObject({ code: '42P01' })
  })

  it('takes rows in by COPY, in as many parts as they come', async () => {
    const text = '21,"a,\nb"\n22,\n23,"한\\""글"\n'
    const all = bytesOf(text)
    const rows = [all.subarray(0, 4), all.subarray(4, 19), all.subarray(19)]
    expect(await sql.copyIn('thing', ['a', 'k'], rows)).toBe(3)
    expect(
      await sql.query('select a, k from thing where a between 21 and 30 order by a', []),
    ).toEqual([
      { a: 21, k: 'a,\nb' },
      { a: 22, k: null },
      { a: 23, k: '한\\"글' },
    ])
  })

  it('takes nothing in where a row is bad', async () => {
    const bad = sql.copyIn('thing', ['a'], [bytesOf('31\n'), bytesOf('no number\n')])
    await expect(bad).rejects.toMatchObject({ code: '22P02' })
    expect(await sql.query('select a from thing where a = 31', [])).toEqual([])
  })

  it('migrates once, in any number of processes, and refuses a changed or unknown file', async () => {
    const place = await openPlace()
    const folder = scratch('migrations')
    const from = pathToFileURL(`${folder}/`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, '0001-one.sql'),
      'create table one (a int);\ninsert into one values (1)',
    )
    const store = await openSql(place)
    const both = await Promise.all([migrate(store, from), migrate(store, from)])
    expect(both.flat()).toEqual(['0001-one.sql'])
    writeFileSync(join(folder, '0003-three.sql'), 'create table three (a int)')
    writeFileSync(join(folder, '0002-two.sql'), 'create table two (a int)')
    expect(await migrate(store, from)).toEqual(['0002-two.sql', '0003-three.sql'])
    expect(await store.query('select a from one')).toEqual([{ a: 1 }])
    writeFileSync(join(folder, '0002-two.sql'), 'create table two (a bigint)')
    expect(await codeOfRefusal(migrate(store, from))).toBe('migration_changed')
    const none = pathToFileURL(`${scratch('none')}/`)
    expect(await codeOfRefusal(migrate(store, none))).toBe('store_newer')
    await store.close()
  })

  it('leaves nothing of a migration that fails', async () => {
    const store = await openSql(await openPlace())
    const folder = scratch('bad-migration')
    writeFileSync(join(folder, '0001-bad.sql'), 'create table half (a int); select 1/0')
    await expect(migrate(store, pathToFileURL(`${folder}/`))).rejects.toMatchObject({
      code: '22012',
    })
    await expect(store.query('select * from half')).rejects.toMatchObject({ code: '42P01' })
    await store.close()
  })
})

describe('what only one engine has', () => {
  it('PGlite: one process at a time, and no waiting for itself', async () => {
    const place = await engines[1]!.openPlace()
    const first = await openSql(place)
    expect(await codeOfRefusal(openSql(place))).toBe('store_locked')
    const inner = first.transaction(() => first.query('select 1'))
    await expect(inner).rejects.toThrow('within a transaction')
    expect(await first.query('select 1 as a')).toEqual([{ a: 1 }])
    await first.close()
    const again = await openSql(place)
    await again.close()
  })

  it('PGlite: the lock of a process that is gone is taken over', async () => {
    const place = (await engines[1]!.openPlace()) as { data: string }
    writeFileSync(join(place.data, 'pglite.lock'), '4194304')
    const sql = await openSql(place)
    await sql.close()
  })

  it('PostgreSQL: a server that is not there is a loss of the world', async () => {
    const lost = openSql({ databaseUrl: 'postgres://nobody@/none?host=%2Fnowhere' })
    expect(await codeOfRefusal(lost)).toBe('store_lost')
  })
})
