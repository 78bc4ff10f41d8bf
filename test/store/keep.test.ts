/** A file is taken in, judged in a job of its own, and its answers come back from the store. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBench } from '../../src/files/load-bench.js'
import { loadCodeList } from '../../src/files/schedule-asset.js'
import { assessFile } from '../../src/run/assess-file.js'
import { parcelJudgements } from '../../src/run/keep/judgements.js'
import type { Job, Keep } from '../../src/run/keep/keep.js'
import { overview } from '../../src/store/overview.js'
import { listParcels } from '../../src/store/parcel-reads.js'
import { scratch } from '../scratch.js'
import { engines } from './engines.js'
import { bytesOf, ended, freshKeep, sample, textOf } from './keeping.js'

const always = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }

describe.each(engines)('$name', engine => {
  let keep: Keep
  let job: Job
  beforeAll(async () => {
    keep = await freshKeep(engine)
    const upload = { name: 'a/b\\inbound-public-cases.csv', options: {}, by: 'local' }
    const accepted = await keep.accept({ ...upload, bytes: bytesOf(readFileSync(sample)) })
    job = await ended(keep, accepted.assessment)
  })
  afterAll(() => keep?.close())

  it('judges as the command does, byte for byte', async () => {
    expect(job).toMatchObject({ state: 'done', problem: null, by: 'local', isReal: true, share: 1 })
    const folder = scratch('as-file')
    const files = { decisions: join(folder, 'd.csv'), problems: join(folder, 'p.csv') }
    const options = { input: sample, bench: loadBench({}), loadCodes: loadCodeList }
    await assessFile(options, { ...files, manifest: undefined })
    expect(await textOf(keep.decisions(job.assessment))).toBe(readFileSync(files.decisions, 'utf8'))
    expect(await textOf(keep.problems(job.assessment))).toBe(readFileSync(files.problems, 'utf8'))
  })

  it('lists, counts and tells each parcel', async () => {
    const query = {
      when: always,
      filter: {},
      sort: 'recorded',
      descending: false,
      limit: 500,
    } as const
    const { items, next } = await listParcels(keep.sql, query)
    expect(next).toBeNull()
    const { parcels, lines, states } = await overview(keep.sql, always)
    expect(parcels).toBe(items.length)
    expect(lines).toBe(job.lines)
    expect(states).toEqual({ judged: expect.any(Number), refused: 1, partial: expect.any(Number) })
    const [judgement] = await parcelJudgements(keep.sql, items[0]!.parcel, always)
    expect(judgement!.lines[0]!.answer.parcel).toBe(items[0]!.parcel)
  })
})
