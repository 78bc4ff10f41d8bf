/** Charts as files, SDMX, and tables of portals brought in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { figuresCommand } from '../../src/doors/cli/figures.js'
import { balancePicture } from '../../src/figures/balance-picture.js'
import { portalPeriod } from '../../src/figures/import-rows.js'
import { picture, spread } from '../../src/figures/picture.js'
import { readCsvTable } from '../../src/files/csv-table.js'
import { loadFigures } from '../../src/files/figures-asset.js'
import { runCommand } from '../command.js'
import { scratch } from '../scratch.js'

const folder = scratch('figures-chart')
const figures = (...words: readonly string[]) => runCommand(figuresCommand, ...words)

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** The words of a drawing that is well formed. */
function wordsOf(svg: string): readonly string[] {
  const words: string[] = []
  const parser = new SaxesParser()
  parser.on('text', text => words.push(text.trim()))
  parser.on('error', error => {
    throw error
  })
  parser.write(svg).close()
  return words.filter(word => word !== '')
}

describe('a chart', () => {
  it('is an SVG of its own, with title, vintages, break and citation, in both languages', async () => {
    const out = join(folder, 'balance.svg')
    const { exit, err } = await figures('chart', 'balance', '--out', out)
    expect(exit, err).toBe(0)
    expect(err).not.toContain('ECharts')
    const words = wordsOf(readFileSync(out, 'utf8'))
    expect(words).toEqual(expect.arrayContaining(['온라인 해외직접구매액', '수지', '2026-02']))
    expect(words.join(' ')).toContain('2023: 끊김')
    expect(words.join(' ')).toContain('자료: 통계청')
    await figures('chart', 'ecommerce_exports', '--share', 'partner', '--lang', 'en', '--out', out)
    const english = wordsOf(readFileSync(out, 'utf8')).join(' ')
    expect(english).toContain('shares by country')
    expect(english).toContain('Data: Korea Customs Service')
  })

  it('has a CSV of the same points, with their sources', async () => {
    const path = join(folder, 'points.csv')
    const words = ['direct_purchases', '--period', '2023', '--csv', '--lang', 'en', '--out', path]
    await figures('chart', ...words)
    const { rows } = readCsvTable(readFileSync(path, 'utf8'))
    expect(rows.map(({ cells }) => [cells[2], cells[5]])).toEqual([
      ['6756700000000', '67,567'],
      ['6681900000000', '66,819'],
      ['', ''],
    ])
    expect(rows.at(-1)!.cells[0]).toContain('Compiled by Gwanmun')
  })

  it('draws no line over a break, nor from one vintage to another', () => {
    const { lines } = balancePicture(loadFigures())
    for (const { points, vintage } of lines) {
      expect(new Set(points.map(({ answer }) => answer.line)).size, vintage).toBe(1)
    }
    const rebased = lines.filter(({ points }) => {
      return points[0]!.answer.series === 'direct_sales' && points[0]!.answer.line === '2026-02'
    })
    expect(rebased.map(({ points }) => points.map(({ at }) => at))).toEqual([
      ['2022'],
      ['2023', '2024', '2025'],
    ])
  })

  it('sets partners beside each other, six at most', () => {
    const ledger = loadFigures()
    const cells = spread(ledger, 'direct_purchases', 'partner')
    expect(cells.length).toBeLessThanOrEqual(6)
    expect(new Set(picture(ledger, cells).lines.map(({ group }) => group)).size).toBe(4)
  })

  it('is refused for what is no series', async () => {
    await expect(figures('chart', 'nothing')).rejects.toThrow("no series 'nothing'")
    await expect(figures('chart', 'app_users', '--every', 'week')).rejects.toThrow('--every week')
  })

  it('takes partner and item into every scope', async () => {
    const path = join(folder, 'scopes.csv')
    const of = async (...words: readonly string[]) => {
      const asked = ['chart', ...words, '--scope', 'all', '--csv', '--lang', 'en', '--out', path]
      const { exit } = await figures(...asked)
      const { rows } = readCsvTable(readFileSync(path, 'utf8'))
      return { exit, lines: rows.slice(0, -1).map(({ cells }) => `${cells[0]} ${cells[1]}`) }
    }
    const china = await of('customs_parcels', '--partner', 'cn')
    expect(china.exit).toBe(0)
    expect(china.lines).toEqual([
      expect.stringMatching(/^2018 Inbound .*another definition of origin · China · /),
      expect.stringMatching(/^2020 Inbound .*another definition of origin · China · /),
      expect.stringMatching(/^2022 Inbound e-commerce parcels · China · /),
      expect.stringMatching(/^2022 Inbound .*another definition of origin · China · /),
      expect.stringMatching(/^2023 Inbound .*another definition of origin · China · /),
    ])
    const none = await of('direct_purchases', '--item', 'nothing')
    expect([none.exit, none.lines]).toEqual([1, []])
  })

  it.each([
    ['direct_purchases --scope all --partner all', '--partner with --scope all.'],
    ['direct_purchases --scope all --period 2023', '--period with --scope all.'],
    ['direct_purchases --share item --partner CN --scope all', '--partner, --scope with --share.'],
    ['direct_purchases --partner all --item food', '--item with --partner all.'],
    ['direct_purchases --item all --period 2023', '--period with --item all.'],
    ['direct_purchases --period 2023 --every year', '--every with --period.'],
    ['balance --partner CN', '--partner with balance.'],
  ])('refuses words that it would have to leave out: %s', async (words, part) => {
    const asked = figures('chart', ...words.split(' '), '--lang', 'en')
    await expect(asked).rejects.toThrow(part)
  })
})

describe('SDMX', () => {
  it('has the vintage as a dimension, and one value for each key', async () => {
    const { out } = await figures('show', 'direct_purchases', '--format', 'sdmx')
    const { header, rows } = readCsvTable(out)
    const at = (name: string) => header.indexOf(name)
    expect(header.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION'])
    const keys = rows.map(({ cells }) => cells.slice(at('FREQ'), at('OBS_VALUE')).join(' '))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain('Q direct_purchases CN _T LEVEL 2024-08 2024-Q2')
    expect(keys).toContain('_O direct_purchases _T _T LEVEL 2024-11 2023-01-01/P273D')
    const [row] = rows.filter((_, place) => keys[place]!.endsWith('LEVEL 2024-02 2023'))
    expect(row!.cells.slice(at('OBS_VALUE'), at('PUBLISHER'))).toEqual(['67567', 'KRW', '8'])
    await expect(figures('show', 'direct_purchases', '--format', 'xml')).rejects.toThrow(
      '--format xml',
    )
  })
})

const wide = {
  ...{ series: 'direct_purchases', vintage: '2026-05', source: 'https://kosis.kr/table' },
  ...{ columns: { partner: '국가(대륙)별(1)' }, power: -2 },
  partners: { 합계: '', 중국: 'CN', 미국: 'US' },
}

const table = `국가(대륙)별(1),2025.4/4,2026.1/4 p)
합계,"2,200,000","2,150,050"
중국,1500000,-
화성,1,2
미국,x9,400000
`

describe('a table of a portal', () => {
  it('comes in by its mapping; what can not be read is named', async () => {
    const out = join(folder, 'own.csv')
    const words = [
      fileOf('kosis.csv', table),
      '--mapping',
      fileOf('map.json', JSON.stringify(wide)),
    ]
    const { exit, err } = await figures('import', ...words, '--out', out, '--lang', 'en')
    expect(exit).toBe(1)
    expect(err).toContain('4 new values (direct_purchases, 2026-05), 0 known, 1 blank, 2 problems')
    expect([...err.matchAll(/^(\w+) \((.*)\)$/gm)].map(([, code, at]) => `${code} ${at}`)).toEqual([
      'choice_unknown 4 국가(대륙)별(1)',
      'amount_bad 5 2025.4/4',
    ])
    const shown = await figures(
      'show',
      'direct_purchases',
      '--vintage',
      '2026-05',
      '--figures',
      out,
    )
    expect(shown.out).toContain('2025Q4  22000 억원')
    expect(shown.out).toContain('2026Q1  21500.5 억원')
  })

  it('adds vintages and never changes one', async () => {
    const out = join(folder, 'kept.csv')
    const map = fileOf('map2.json', JSON.stringify(wide))
    const first = fileOf('first.csv', '국가(대륙)별(1),2025.4/4\n합계,2200000\n')
    await figures('import', first, '--mapping', map, '--out', out)
    const before = readFileSync(out, 'utf8')
    const again = await figures('import', first, '--mapping', map, '--out', out, '--lang', 'en')
    expect([again.exit, readFileSync(out, 'utf8')]).toEqual([0, before])
    expect(again.err).toContain('0 new values (direct_purchases, 2026-05), 1 known')
    const changed = fileOf('changed.csv', '국가(대륙)별(1),2025.4/4\n합계,2300000\n')
    const refused = await figures('import', changed, '--mapping', map, '--out', out, '--lang', 'en')
    expect([refused.exit, readFileSync(out, 'utf8')]).toEqual([1, before])
    expect(refused.err).toContain('This vintage already says 22000; it was not changed to 23000')
    const next = fileOf('map3.json', JSON.stringify({ ...wide, vintage: '2026-08' }))
    await figures('import', changed, '--mapping', next, '--out', out)
    expect(readFileSync(out, 'utf8').startsWith(before)).toBe(true)
    const { out: shown } = await figures(
      'show',
      'direct_purchases',
      '--period',
      '2025Q4',
      '--figures',
      out,
    )
    expect(shown).toContain('2026-08 판')
    expect(shown).toContain('+1,000억원 (+4.5 %)')
  })

  it('may be JSON with a list of rows', async () => {
    const mapping = {
      ...{ series: 'direct_sales', vintage: '2026-05', source: 'https://kosis.kr/table' },
      ...{ columns: { period: 'PRD_DE', value: 'DT' }, rows: 'data.list' },
    }
    const list = { data: { list: [{ PRD_DE: '202603', DT: '1200', x: null }] } }
    const words = [
      fileOf('a.json', JSON.stringify(list)),
      '--mapping',
      fileOf('m.json', JSON.stringify(mapping)),
    ]
    const path = join(folder, 'json.csv')
    const { exit } = await figures('import', ...words, '--out', path)
    expect(exit).toBe(0)
    expect(readFileSync(path, 'utf8').split('\n')[1]).toBe(
      'direct_sales,2026-03,,,level,1200,2026-05,https://kosis.kr/table,high,,',
    )
  })

  it('can not be used without what its mapping names', async () => {
    const map = (name: string, value: object) => fileOf(name, JSON.stringify(value))
    const csv = fileOf('plain.csv', 'a,b\n1,2\n')
    const run = (mapping: string) =>
      figures('import', csv, '--mapping', mapping, '--out', join(folder, 'no.csv'))
    await expect(run(map('n1.json', wide))).rejects.toThrow("column '국가(대륙)별(1)' is missing")
    await expect(run(map('n2.json', { ...wide, colour: 1 }))).rejects.toThrow('not known: colour')
    await expect(run(map('n3.json', { ...wide, series: 'nothing' }))).rejects.toThrow('no series')
    await expect(run(fileOf('n4.json', '{'))).rejects.toThrow('cannot be read as JSON')
    await expect(figures('import', csv)).rejects.toThrow("'--mapping' is missing")
    expect(existsSync(join(folder, 'no.csv'))).toBe(false)
  })

  it.each([
    ['2023', '2023'],
    ['2023년', '2023'],
    ['2023.1/4', '2023Q1'],
    ['2023 4/4 p)', '2023Q4'],
    ['2023년 2분기', '2023Q2'],
    ['2023년 하반기', '2023H2'],
    ['202305', '2023-05'],
    ['2023.5', '2023-05'],
    ['2023년 12월', '2023-12'],
    ['2023.13', undefined],
    ['합계', undefined],
  ])('writes a period its own way: %s', (text, period) => {
    expect(portalPeriod(text)).toBe(period)
  })
})
