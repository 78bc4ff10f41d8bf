/** A keep over a new store, for the tests of what is kept. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import {
  type Job,
  type JobOptions,
  type Keep,
  type KeepOptions,
  openKeep,
} from '../../src/run/keep/keep.js'
import type { ParcelFilter, When } from '../../src/store/parcel-query.js'
import { countParcels, listParcels } from '../../src/store/parcel-reads.js'
import { scratch } from '../scratch.js'
import type { Engine } from './engines.js'
import { csvOf, type Made } from './parcels-csv.js'

/** The program of a job, as it was built. */
export const worker = new URL('../../dist/doors/work/main.js', import.meta.url)

export const sample = fileURLToPath(
  new URL('../../samples/inbound-public-cases.csv', import.meta.url),
)

export async function keepOptions(engine: Engine): Promise<KeepOptions> {
  const place = await engine.migratedPlace()
  const folder = 'data' in place ? place.data : join(scratch('keep'), 'data')
  return { place, folder, worker, keyFile: join(scratch('keys'), 'master.key') }
}

export async function freshKeep(engine: Engine): Promise<Keep> {
  return openKeep(await keepOptions(engine))
}

export async function* bytesOf(text: string | Uint8Array, part = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += part) yield bytes.subarray(at, at + part)
}

/** Waits until a job has ended. */
export async function ended(keep: Keep, assessment: string): Promise<Job> {
  let job: Job | undefined
  for await (const event of keep.watch(assessment, new AbortController().signal)) job = event.job
  return job!
}

export async function textOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all).toString()
}

/** A file of made-up parcels, or of such a text, judged and kept. */
export async function judged(
  keep: Keep,
  given: readonly Made[] | string,
  options: JobOptions = {},
): Promise<Job> {
  const text = typeof given === 'string' ? given : csvOf(given)
  const upload = { name: 'parcels.csv', bytes: bytesOf(text), options, by: 'local' }
  const job = await ended(keep, (await keep.accept(upload)).assessment)
  expect(job).toMatchObject({ state: 'done', problem: null })
  return job
}

/** The parcels of a list and their tracks; as many are counted. */
export async function parcelsListed(
  keep: Keep,
  when: When,
  filter: ParcelFilter = {},
): Promise<readonly string[]> {
  const query = { when, filter, sort: 'parcel', descending: false, limit: 500 } as const
  const { items } = await listParcels(keep.sql, query)
  expect(await countParcels(keep.sql, { when, filter })).toBe(items.length)
  return items.map(({ parcel, track }) => `${parcel} ${track}`)
}
