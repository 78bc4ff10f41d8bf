import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../basis/day.js'
import { ordinaryRate } from '../law/schedule.js'
import { AssetError, assetPath } from './asset.js'
import { loadCodeList, loadNames, loadSchedule } from './schedule-asset.js'

const schedule = loadSchedule()
const codeList = loadCodeList()
const names = loadNames()

describe('the shipped schedule', () => {
  it('holds the 2026 edition', () => {
    expect(schedule).toMatchObject({
      id: 'kr-2026-02-11',
      firstDay: day('2026-01-01'),
      lastDay: day('2026-12-31'),
    })
    expect(schedule.digest).toMatch(/^[0-9a-f]{16}$/)
    expect(schedule.lines).toHaveLength(2095)
  })

  it('marks what is missing', () => {
    const count = (gap: string) => schedule.lines.filter(line => line.gap === gap).length
    expect([count('specific'), count('missing_high_rate')]).toEqual([7, 21])
    const doubtful = schedule.lines.filter(line => line.doubtful)
    expect(doubtful.map(line => line.hs10)).toEqual([
      '6403999000',
      '7114110000',
      '8203209000',
      '8443321030',
    ])
  })

  it('keeps an empty cell apart from zero', () => {
    const almonds = schedule.lines.find(line => line.hs10 === '0802220000')
    expect(almonds).toMatchObject({ basic: 800, wto: 2700, customsVerified: true, gap: '' })
    expect(almonds?.agreements).toEqual({
      fta_cn: 320,
      rcep_cn: 530,
      fta_us: 0,
      fta_eu: 0,
      fta_gb: 0,
      fta_vn: 0,
      asean: 0,
    })
  })

  it.each([
    ['6109', { kind: 'known', ratePermyriad: 1300, rateKind: 'basic' }],
    ['6109101000', { kind: 'known', ratePermyriad: 1300, rateKind: 'basic' }],
    ['330499', { kind: 'known', ratePermyriad: 650, rateKind: 'wto' }],
    ['0902100000', { kind: 'gap', gap: 'missing_high_rate' }],
    ['1902192000', { kind: 'gap', gap: 'specific' }],
    ['8523491030', { kind: 'known', ratePermyriad: 0, rateKind: 'basic' }],
    ['2801', { kind: 'not_held', missing: 4 }],
    ['6109109999', { kind: 'no_such_code' }],
  ])('answers %s', (code, expected) => {
    expect(ordinaryRate(schedule, codeList, code)).toEqual(expected)
  })
})

describe('the shipped code list and names', () => {
  it('list every line of the schedule', () => {
    expect(codeList.id).toBe('hsk-2025')
    expect(codeList.codes).toHaveLength(11_327)
    const listed = new Set(codeList.codes)
    expect(schedule.lines.filter(line => !listed.has(line.hs10))).toEqual([])
  })

  it('name codes of ten digits and headings above them', () => {
    expect(names.id).toBe('hsk-2025')
    expect(names.nameOf('0101291000')).toEqual({ ko: '경주말', en: 'Horses for racing' })
    expect(names.nameOf('01061950')).toEqual({ ko: '여우', en: 'Fox' })
    expect(names.nameOf('0101')).toBeUndefined()
  })
})

describe('a malformed schedule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-schedule-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const linesFile = join(folder, 'lines.csv')
  const good = readFileSync(assetPath('schedule/kr-2026/lines.csv'), 'utf8')
  const editionFile = join(folder, 'edition.json')
  cpSync(assetPath('schedule/kr-2026/edition.json'), editionFile)

  function errorOf(text: string): AssetError {
    writeFileSync(linesFile, text)
    try {
      loadSchedule(folder)
    } catch (error) {
      if (error instanceof AssetError) return error
    }
    throw new Error('it was taken')
  }

  it.each([
    ['0802110000,8,45', '0802110000,8%,45', 2, 'basic'],
    ['0802110000,8,45', '0802110000,8.123,45', 2, 'basic'],
    ['0802110000,8,45', '802110000,8,45', 2, 'hs10'],
    ['0802120000,8', '0802110000,8', 3, 'hs10'],
    [',0,0,1,,', ',0,0,yes,,', 2, 'customs_verified'],
    ['1,specific,', '1,odd,', 8, 'gap'],
    ['rcep_cn rcep_jp', 'rcep_cn rcep_xx', 936, 'doubt'],
    ['hs10,basic', 'hs10,basis', 1, 'basic'],
    ['0802110000,8', '0802110000', 2, ''],
    ['0802110000,8', '0802110000,"8', 2, ''],
  ])('%s → %s is refused at its place', (from, to, row, column) => {
    expect(errorOf(good.replace(from, to))).toMatchObject({ file: linesFile, row, column })
  })

  it.each([
    ['{', ''],
    ['[1', ''],
    ['{"id":"x"}', 'firstDay'],
    ['{"id":"x","firstDay":"2026-01-01","lastDay":"2026-02-30"}', 'lastDay'],
    ['{"id":"x","firstDay":"2026-01-01","lastDay":"2025-12-31"}', 'lastDay'],
  ])('edition %s is refused', (text, column) => {
    writeFileSync(editionFile, text)
    expect(errorOf(good)).toMatchObject({ file: editionFile, row: 0, column })
  })

  it('that is not there is refused, too', () => {
    expect(() => loadSchedule(join(folder, 'nowhere'))).toThrow(AssetError)
  })
})
