/** A PostgreSQL for the tests of a process; each file leaves it as it was. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { migrate } from '../../src/store/migrate.js'
import { openSql } from '../../src/store/sql.js'
import { atFileEnd } from '../file-end.js'
import { type Cluster, startCluster } from './postgres-cluster.js'

let started: Promise<Cluster> | undefined
let template: Promise<string> | undefined
let databases = 0

/** It ends with the run (see whole-run.ts): a process of the test runner is not told of its end. */
async function start(): Promise<Cluster> {
  const folder = join(inject('runFolder'), `postgres-${process.pid}`)
  mkdirSync(folder)
  // Nothing of it is looked for after a cut of the power.
  const cluster = await startCluster(folder, ['fsync=off'])
  writeFileSync(`${folder}.pid`, `${cluster.pid}`)
  return cluster
}

function cluster(): Promise<Cluster> {
  started ??= start()
  return started
}

async function made(from?: string): Promise<string> {
  const { create, drop } = await cluster()
  databases += 1
  const name = `test_${databases}`
  atFileEnd(() => drop(name))
  return create(name, from)
}

/** The address of a new, empty database. */
export function freshDatabase(): Promise<string> {
  return made()
}

async function makeTemplate(): Promise<string> {
  const sql = await openSql({ databaseUrl: await (await cluster()).create('migrated') })
  await migrate(sql)
  await sql.close()
  return 'migrated'
}

/** The address of a new database that is migrated: a copy of one. */
export async function migratedDatabase(): Promise<string> {
  template ??= makeTemplate()
  return made(await template)
}
