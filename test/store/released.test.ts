/** Stores that releases made are opened by this one: migrated, read, erased from, judged again. */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Unusable } from '../../src/basis/problem.js'
import { erase } from '../../src/run/keep/erase.js'
import { parcelJudgements } from '../../src/run/keep/judgements.js'
import { type Keep, keyFileIn, openKeep } from '../../src/run/keep/keep.js'
import { replay } from '../../src/run/keep/replay.js'
import { rotateKeys } from '../../src/run/keep/rotate-keys.js'
import { listAudit } from '../../src/store/audit.js'
import { migrate, migrations, migrationsIn } from '../../src/store/migrate.js'
import { openStore } from '../../src/store/open-store.js'
import { overview } from '../../src/store/overview.js'
import { listParcels } from '../../src/store/parcel-reads.js'
import { openSql, type StorePlace } from '../../src/store/sql.js'
import { scratch } from '../scratch.js'
import { engines } from './engines.js'
import { textOf } from './keeping.js'
import type { ReleasedStore } from './released/write.js'

const released = fileURLToPath(new URL('./released/', import.meta.url))
const always = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }
const names = readdirSync(released).filter(name => name.endsWith('.json'))
const identities = { assessment: 'number', subject: 'id', account: 'id', audit: 'id' }

/** The store as its release left it. */
async function made(name: string, place: StorePlace, folder: string): Promise<ReleasedStore> {
  const store: ReleasedStore = JSON.parse(readFileSync(join(released, name), 'utf8'))
  const own = scratch('released-migrations')
  mkdirSync(own, { recursive: true })
  for (const file of Object.keys(store.migrations)) {
    copyFileSync(new URL(file, migrations), join(own, file))
  }
  const sql = await openSql(place)
  await migrate(sql, pathToFileURL(`${own}/`))
  for (const [table, rows] of Object.entries(store.tables)) {
    await sql.query(
      `insert into ${table} overriding system value
       select * from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
      [`[${rows.join()}]`],
    )
  }
  for (const [table, column] of Object.entries(identities)) {
    await sql.query(
      `select setval(pg_get_serial_sequence('${table}', '${column}'), max(${column})) from ${table}`,
    )
  }
  await sql.close()
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true })
  for (const [file, bytes] of Object.entries(store.files)) {
    writeFileSync(join(files, file), Buffer.from(bytes, 'base64'))
  }
  writeFileSync(keyFileIn(folder), JSON.stringify(store.keys))
  return store
}

it('there is a store of every release, by migrations that never change', () => {
  expect(names.length).toBeGreaterThan(0)
  const now = new Map(migrationsIn(migrations).map(one => [one.name, one.sha256]))
  for (const name of names) {
    const store: ReleasedStore = JSON.parse(readFileSync(join(released, name), 'utf8'))
    for (const [file, sha256] of Object.entries(store.migrations)) {
      expect([name, file, now.get(file)]).toEqual([name, file, sha256])
    }
  }
})

describe.each(engines)('$name', engine => {
  describe.each(names)('%s', name => {
    let place: StorePlace
    let folder: string
    let keep: Keep | undefined

    beforeAll(async () => {
      place = await engine.openPlace()
      folder = 'data' in place ? place.data : join(scratch('released'), 'data')
      mkdirSync(folder, { recursive: true })
      await made(name, place, folder)
    })
    afterAll(() => keep?.close())

    it('is read as it was', async () => {
      keep = await openKeep({ place, folder, worker: new URL('file:///none') })
      const { parcels, lines } = await overview(keep.sql, always)
      expect({ parcels, lines }).toEqual({ parcels: 3, lines: 3 })
      const query = { when: always, filter: {}, sort: 'parcel', descending: false } as const
      const { items } = await listParcels(keep.sql, { ...query, limit: 10 })
      expect(items.map(({ parcel }) => parcel)).toEqual(['OLD-1', 'OLD-2', 'OLD-3'])
      const filter = { reason: items[1]!.reasons[0] }
      const some = await listParcels(keep.sql, { ...query, filter, limit: 10 })
      expect(some.items).toContainEqual(items[1])
      const judged = await parcelJudgements(keep.sql, 'OLD-1', always)
      expect(judged.map(one => one.isCurrent)).toEqual([true, false])
      for (const job of (await keep.jobs({ limit: 10 })).items) {
        const bytes = await textOf(keep.decisions(job.assessment))
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(job.decisionsSha256)
      }
      expect(await listAudit(keep.sql, { limit: 10 })).toHaveLength(1)
      await keep.close()
      keep = undefined
    })

    it('is judged again to the same bytes, or names the release that can', async () => {
      const store = await openStore(place, { file: keyFileIn(folder) })
      const [one] = await store.sql.query<{ id: string; release: string }>(
        'select id, release from assessment order by number limit 1',
      )
      const again = await replay(store, one!.id, { folder, files: {} }).catch(
        (error: unknown) => error,
      )
      if (again instanceof Unusable) expect(again.message).toContain(one!.release)
      else (again as { end(): void }).end()
      await rotateKeys(store, folder, keyFileIn(folder))
      await store.sql.close()
      const later = await openStore(place, { file: keyFileIn(folder) })
      expect(await erase(later, folder, 'made-up 2', new Date())).toEqual({
        ...{ reduced: 1, files: 0, parcels: 1, unread: 0 },
      })
      await later.sql.close()
    })
  })
})
