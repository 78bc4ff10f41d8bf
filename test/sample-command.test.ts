import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleCommand } from '../src/doors/cli/sample.js'
import { readCsvTable } from '../src/files/csv-table.js'
import { loadCodeList } from '../src/files/schedule-asset.js'
import { fieldOf } from '../src/parcel/fields.js'
import { assessFile } from '../src/run/assess-file.js'
import { runCommand } from './command.js'
import { bench } from './parcels.js'
import { scratch } from './scratch.js'

const folder = scratch('sample')

async function sampleOf(lines: number, seed: number) {
  const path = join(folder, `${lines}-${seed}.csv`)
  const words = ['--lines', `${lines}`, '--seed', `${seed}`, '--out', path]
  const said = await runCommand(sampleCommand, ...words)
  return { ...said, path, bytes: readFileSync(path) }
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('the sample', () => {
  it('says that it is made up', async () => {
    const { exit, out } = await sampleOf(10, 1)
    expect(exit).toBe(0)
    expect(out).toContain('지어낸 자료입니다')
    const english = await runCommand(
      sampleCommand,
      ...['--lines', '1', '--out', join(folder, 'one.csv'), '--lang', 'en'],
    )
    expect(english.out).toContain('Synthetic: no real person or parcel. 1 lines, seed 1')
  })

  it('is the same bytes for the same seed, here and everywhere, and others for another', async () => {
    const first = await sampleOf(5000, 3)
    expect(digest(first.bytes)).toBe(
      '539f047068ca6dd0975d4b8cafb39a82b90480309ce82b48c2ce7fff3fb08fa8',
    )
    expect((await sampleOf(5000, 3)).bytes).toEqual(first.bytes)
    expect((await sampleOf(5000, 4)).bytes).not.toEqual(first.bytes)
  })

  it('has as many rows as asked, in columns that we know, and all are judged', async () => {
    const { path, bytes } = await sampleOf(2000, 5)
    const { header, rows } = readCsvTable(bytes.toString())
    expect(rows).toHaveLength(2000)
    expect(header.filter(name => !fieldOf(name))).toEqual([])
    const outputs = { decisions: join(folder, 'out.csv'), problems: join(folder, 'problems.csv') }
    const { summary } = await assessFile(
      { input: path, bench, loadCodes: loadCodeList },
      { ...outputs, manifest: undefined },
    )
    expect(summary.states['refused'] ?? 0).toBe(0)
    expect(summary.reasons['identity_registration_number']).toBeGreaterThan(0)
    expect(summary.reasons['identity_registration_check']).toBeUndefined()
  })

  it.each([[[]], [['--lines', '0']], [['--lines', 'many']], [['--lines', '1', '--seed', 'x']]])(
    'refuses %j',
    async words => {
      await expect(runCommand(sampleCommand, ...words)).rejects.toThrow(/--(lines|seed)/)
    },
  )
})
