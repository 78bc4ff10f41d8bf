/** A PostgreSQL for the tests of a file. */
import { afterAll } from 'vitest'
import { scratch } from '../scratch.js'
import { type Cluster, startCluster } from './postgres-cluster.js'

let started: Promise<Cluster> | undefined
let databases = 0

afterAll(async () => (await started)?.stop())

/** The address of a new, empty database. */
export async function freshDatabase(): Promise<string> {
  // Nothing of it is looked for after a cut of the power.
  started ??= startCluster(scratch('postgres'), ['fsync=off'])
  databases += 1
  return (await started).create(`test_${databases}`)
}
