/** What commands do with a store, as they are typed, and that the audit tells of each. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { assess } from '../src/assess/assess.js'
import { loadBench } from '../src/files/load-bench.js'
import { keyFileIn, openKeep } from '../src/run/keep/keep.js'
import { listAudit } from '../src/store/audit.js'
import { openStore } from '../src/store/open-store.js'
import { scratch } from './scratch.js'
import { engines } from './store/engines.js'

const main = fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url))
const line = {
  ...{ parcel: 'K1', line: 1, declared_on: '2026-02-03', ship_from: 'US', origin: 'CN' },
  ...{ hs: '6109101000', quantity: 1, unit_price: '100', currency: 'USD', person: 'made-up 1' },
  ...{ local_freight: '0', local_tax: '0', intl_freight: '0', intl_insurance: '0' },
}
const lines = [line, { ...line, parcel: 'K2', person: 'made-up 2' }]
const [postgres] = engines

describe('commands over a store', () => {
  const folder = join(scratch('commands'), 'data')
  let url = ''
  let assessment = ''

  beforeAll(async () => {
    const place = await postgres!.openPlace()
    if (!('databaseUrl' in place)) throw new Error('no server')
    url = place.databaseUrl
    const keep = await openKeep({ place, folder, worker: new URL('file:///none') })
    const bench = loadBench({})
    const result = assess(lines, { bench })
    const given = { lines, result, bench, options: {}, by: 'local' }
    assessment = (await keep.keepAssessment(given)).assessment
    await keep.close()
  })

  function run(input: string, ...words: readonly string[]) {
    expect(existsSync(main), 'dist is not built; run npm run build').toBe(true)
    const args = [main, ...words, '--database-url', url, '--data', folder, '--lang', 'en']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      input,
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }

  it('judge again, erase, rotate and drop, and say what came of it', () => {
    expect(run('', 'replay', assessment)).toMatchObject({
      status: 0,
      said: expect.stringContaining('the bytes are the same'),
    })
    const erased = run('made-up 1\n', 'erase')
    expect(erased).toMatchObject({ status: 0, said: expect.stringContaining('1 judgements') })
    expect(erased.said).toContain('1 files gave way to copies')
    expect(run('made-up 1\n', 'erase')).toMatchObject({
      status: 2,
      said: expect.stringContaining('person_unknown'),
    })
    expect(run('', 'keys', 'rotate')).toMatchObject({ status: 0 })
    expect(run('', 'audit', 'drop', '--before', '2000-01-01')).toMatchObject({
      status: 0,
      said: expect.stringContaining('0 entries'),
    })
    expect(run('', 'audit', 'drop', '--before', '2099-01-01')).toMatchObject({
      status: 2,
      said: expect.stringContaining('audit_too_young'),
    })
    expect(run('', 'replay', assessment)).toMatchObject({ status: 0 })
  })

  it('are in the audit, without the person', async () => {
    const { sql } = await openStore({ databaseUrl: url }, { file: keyFileIn(folder) })
    const entries = await listAudit(sql, { limit: 20 })
    await sql.close()
    expect(entries.map(({ how, operation, result }) => [how, operation, result])).toEqual([
      ['command', 'audit drop', 'refused'],
      ['command', 'audit drop', 'done'],
      ['command', 'keys rotate', 'done'],
      ['command', 'erase', 'refused'],
      ['command', 'erase', 'done'],
    ])
    expect(entries.at(-1)!.made).toBe('1 parcels, 1 files reduced, 0 destroyed')
    expect(JSON.stringify(entries)).not.toContain('made-up')
  })
})
