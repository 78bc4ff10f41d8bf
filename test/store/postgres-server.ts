/** A PostgreSQL for the tests of a file. */
import { afterAll } from 'vitest'
import { migrate } from '../../src/store/migrate.js'
import { openSql } from '../../src/store/sql.js'
import { scratch } from '../scratch.js'
import { type Cluster, startCluster } from './postgres-cluster.js'

let started: Promise<Cluster> | undefined
let template: Promise<string> | undefined
let databases = 0

afterAll(async () => (await started)?.stop())

function cluster(): Promise<Cluster> {
  // Nothing of it is looked for after a cut of the power.
  started ??= startCluster(scratch('postgres'), ['fsync=off'])
  return started
}

/** The address of a new, empty database. */
export async function freshDatabase(): Promise<string> {
  databases += 1
  return (await cluster()).create(`test_${databases}`)
}

async function makeTemplate(): Promise<string> {
  const sql = await openSql({ databaseUrl: await (await cluster()).create('migrated') })
  await migrate(sql)
  await sql.close()
  return 'migrated'
}

/** The address of a new database that is migrated: a copy of one, for the tests of a file. */
export async function migratedDatabase(): Promise<string> {
  template ??= makeTemplate()
  const from = await template
  databases += 1
  return (await cluster()).create(`test_${databases}`, from)
}
