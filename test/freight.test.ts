import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { assess, type InputLine, readLines } from '../src/assess/assess.js'
import { judgeColumns } from '../src/assess/batch.js'
import { explain, rowsOfParcel } from '../src/assess/explain.js'
import { stepsOf } from '../src/assess/explain-steps.js'
import type { Bench } from '../src/assess/work.js'
import { assessCommand } from '../src/doors/cli/assess.js'
import { explainCommand } from '../src/doors/cli/explain.js'
import { assetPath, readAsset } from '../src/files/asset.js'
import { parseFreightTables } from '../src/files/freight-file.js'
import { runCommand } from './command.js'
import { givesItsAmount } from './formula.js'
import { bench, codeList, someParcels } from './parcels.js'

const header = 'kind,from_country,zone,max_weight_g,krw,from,to,source'
const madeUp = [
  header,
  ...['CN', 'US', 'JP'].flatMap(country => [
    `surface_parcel,${country},,1000,11000,2021-01-01,,made up`,
    `surface_parcel,${country},,2000,16000,2021-01-01,,made up`,
    `express,${country},,1000,18000,2021-01-01,,made up`,
    `express,${country},,,6000,2021-01-01,,made up`,
  ]),
].join('\n')
const tables = parseFreightTables('made-up.csv', madeUp)
const withTables: Bench = { ...bench, freight: { choice: 'statutory', tables } }

const line: InputLine = {
  parcel: 'P',
  declared_on: '2026-02-03',
  ship_from: 'CN',
  hs: '6109101000',
  quantity: 1,
  unit_price: '150000',
  currency: 'KRW',
  local_freight: 0,
  local_tax: 0,
  intl_freight: 50000,
  intl_insurance: 0,
  parcel_weight_g: 4300,
  use: 'sample',
}

function read(...rows: readonly string[]) {
  return () => parseFreightTables('tables.csv', [header, ...rows].join('\n'))
}

describe('the file of freight tables', () => {
  it('ships a template that is read and holds nothing', () => {
    const file = assetPath('freight/template.csv')
    const text = readAsset(file).toString('utf8')
    expect(text.trim()).toBe(header)
    expect(parseFreightTables(file, text).digest).toBe(parseFreightTables('', header).digest)
  })

  it.each([
    ['kind', 'sea,CN,,1000,1,2021-01-01,,x'],
    ['from_country', 'express,XX,,1000,1,2021-01-01,,x'],
    ['max_weight_g', 'express,CN,,1.5,1,2021-01-01,,x'],
    ['krw', 'express,CN,,1000,-1,2021-01-01,,x'],
    ['krw', 'express,CN,,1000,,2021-01-01,,x'],
    ['from', 'express,CN,,1000,1,,,x'],
    ['to', 'express,CN,,1000,1,2021-01-02,2021-01-01,x'],
    ['source', 'express,CN,,1000,1,2021-01-01,,'],
  ])('refuses a bad %s and names the line', (column, row) => {
    expect(read(row)).toThrow(new RegExp(`line 2, ${column}`))
  })

  it.each([
    ['step_twice', ['express,CN,,1000,1,2021-01-01,,x', 'express,CN,,1000,2,2021-01-01,,x']],
    ['step_twice', ['express,CN,,,1,2021-01-01,,x', 'express,CN,,,2,2021-01-01,,x']],
    ['zone_mixed', ['express,CN,1,1000,1,2021-01-01,,x', 'express,CN,2,2000,2,2021-01-01,,x']],
    ['no_steps', ['express,CN,,,1,2021-01-01,,x']],
    ['overlap', ['express,CN,,1000,1,2021-01-01,,x', 'express,CN,,1000,2,2022-01-01,,x']],
    ['overlap', ['express,CN,,1000,1,2021-01-01,2022-01-01,x', 'express,CN,,1000,2,2022-01-01,,x']],
  ])('refuses a table with %s', (what, rows) => {
    expect(read(...rows)).toThrow(what)
  })
})

describe('freight by a table', () => {
  it('names its tables in the edition', () => {
    const editionOf = (one: Bench) => assess([line], { bench: one, codeList }).answers[0]!.edition
    const actual: Bench = { ...bench, freight: { choice: 'actual' } }
    const editions = [bench, withTables, actual].map(editionOf)
    expect(new Set(editions).size).toBe(3)
    expect(editionOf({ ...bench, freight: { choice: 'statutory' } })).toBe(editions[0])
  })

  it('explains the step of the table', () => {
    const judged = judgeColumns(readLines([line]).columns, withTables, () => codeList)
    const step = explain(judged, 'P')!.steps.find(one => one.label.en.startsWith('Freight'))!
    expect(step.label.en).toBe('Freight (surface parcel tariff, 4300 g)')
    expect(step.formula).toBe('{step} * {times} + {rest}')
    expect(step.slots).toEqual({ step: '16000', times: '2', rest: '11000' })
    expect(step.amount).toBe('43000')
  })

  it('gives a formula for every amount', () => {
    let freights = 0
    fc.assert(
      fc.property(someParcels, lines => {
        const judged = judgeColumns(readLines(lines).columns, withTables, () => codeList)
        for (const parcel of new Set(lines.map(one => String(one.parcel)))) {
          const rows = rowsOfParcel(judged, parcel)
          if (judged.work.isRefused[judged.work.parcels.parcelOf[rows[0]!]!] !== 0) continue
          for (const step of stepsOf(judged, rows)) {
            expect(givesItsAmount(step), JSON.stringify(step)).toBe(true)
            if (step.label.en.startsWith('Freight')) freights++
          }
        }
      }),
      { numRuns: 400, seed: 20261126 },
    )
    expect(freights).toBeGreaterThan(20)
  })
})

describe('--freight and --freight-table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-freight-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const input = join(folder, 'in.csv')
  const own = { ...line, use: 'resale', unit_price: '100000', intl_freight: '' }
  writeFileSync(input, `${Object.keys(own).join()}\n${Object.values(own).join()}\n`)
  const file = join(folder, 'tables.csv')
  writeFileSync(file, madeUp)
  const out = join(folder, 'out.csv')
  const rest = ['--out', out, '--problems', join(folder, 'problems.csv'), '--lang', 'en']

  it('judges with the table and says so in the manifest', async () => {
    await runCommand(assessCommand, input, ...rest, '--freight-table', file)
    expect(readFileSync(out, 'utf8')).toContain(',42000,express_table,142000,')
    const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, 'utf8'))
    expect(manifest.freight).toEqual({ choice: 'statutory', tables: tables.digest })
  })

  it('uses what is given where the actual freight is asked for', async () => {
    await runCommand(assessCommand, input, ...rest, '--freight-table', file, '--freight', 'actual')
    expect(readFileSync(out, 'utf8')).toContain('freight_not_known')
  })

  it('explains with the table', async () => {
    const said = await runCommand(
      explainCommand,
      input,
      'P',
      '--freight-table',
      file,
      '--lang',
      'en',
    )
    expect(said.out).toContain('Freight (express table, 4300 g)')
  })

  it('refuses another word and a bad file', async () => {
    await expect(runCommand(assessCommand, input, ...rest, '--freight', 'free')).rejects.toThrow()
    const bad = join(folder, 'bad.csv')
    writeFileSync(bad, 'kind,krw\n')
    await expect(
      runCommand(assessCommand, input, ...rest, '--freight-table', bad),
    ).rejects.toThrow()
  })
})
