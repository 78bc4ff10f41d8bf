import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { scheduleCommand } from '../src/doors/cli/schedule.js'
import { loadSchedule } from '../src/files/schedule-asset.js'
import { runCommand } from './command.js'
import { folder, fromRows, fromSheets, imported, scratch } from './tariff-import.js'
import { csvOf, officialHeader, row, sheet } from './tariff-sheets.js'
import { workbook, workbookParts, zipped } from './workbook.js'

const shirt = '6109101000'
const basic = row(shirt, 'A', '13')

describe('schedule import: the table', () => {
  const rows = [
    basic,
    row(shirt, 'C', '35'),
    row('2106903021', 'A', '8'),
    row('2106903021', 'W2', '754.3', { from: '20260301' }),
    row('8517130000', 'A', '8'),
    row('8517130000', 'C', 0),
    row('8517130000', 'FRCJP1', '2.4'),
    row('9999999999', 'A', '6.5%'),
  ]
  const official = sheet('2.12', ...rows)

  it('is found on any sheet, in any order of columns, under its other names', async () => {
    const first = await imported(workbook([official]))
    const names = { 용도세율구분: '용도세율', 적용개시일: '적용시작일', 적용만료일: '적용종료일' }
    const turned = official.rows.map((cells, at) => {
      const named = cells.map(cell =>
        at === 0 ? (names[cell as keyof typeof names] ?? cell) : cell,
      )
      return [undefined, ...named.reverse()]
    })
    const cover = { name: '안내', rows: [['관세율표 안내'], [1, 2]] }
    const book = workbook([cover, { name: '표', rows: [['제목'], [], ...turned] }])
    const second = await imported(book)
    expect(second.lines).toEqual(first.lines)
    expect(second.out).toContain('읽지 않은 시트: [안내]')
  })

  it('may stand on two sheets, or one of them is named', async () => {
    const before = sheet('1.1', basic, row(shirt, 'C', '30'))
    const both = await fromSheets(before, official)
    expect(JSON.parse(both.out).counts).toMatchObject({ rows: 10, repeated: 1, refused: 2 })
    expect(both.lines.find(line => line['hs10'] === shirt)).toMatchObject({ gap: 'rows_differ' })
    const one = await imported(workbook([before, official]), '--sheet', '2.12', '--json')
    expect(JSON.parse(one.out).sheets).toEqual({ read: ['2.12'], ignored: ['1.1'] })
    expect(one.lines.find(line => line['hs10'] === shirt)).toMatchObject({ wto: '35' })
  })

  it('gives the same bytes as CSV, in UTF-8 or CP949, and twice', async () => {
    const files = ['lines.csv', 'edition.json']
    const bytes = () => files.map(name => readFileSync(join(folder, name), 'utf8'))
    await imported(workbook([official]))
    const first = bytes()
    for (const content of [
      workbook([official]),
      csvOf(official),
      `\uFEFF${csvOf(official)}`,
      iconv.encode(csvOf(official), 'cp949'),
    ]) {
      await imported(content)
      expect(bytes()).toEqual(first)
    }
    expect(loadSchedule(folder).lines).toHaveLength(5)
  })

  it('has days that a spreadsheet keeps as serial numbers', async () => {
    const { lines } = await fromRows(
      basic,
      row(shirt, 'C', '5', { from: { day: 46_204 }, to: { day: 46_387 } }),
    )
    expect(lines.map(line => [line['from'], line['wto']])).toEqual([
      ['2026-01-01', undefined],
      ['2026-07-01', '5'],
    ])
  })

  it.each([
    '품목번호',
    '관세율구분',
    '관세율',
    '단위당세액',
    '용도세율구분',
    '적용개시일',
    '적용만료일',
  ])('without %s is refused', async column => {
    const header = officialHeader.map(title => (title === column ? '비고' : title))
    const content = csvOf({ name: '', rows: [header, ...rows] })
    await expect(imported(content)).rejects.toThrow(new RegExp(column))
  })

  it('names columns that it does not know, and broken records of a CSV', async () => {
    const header = [...officialHeader, '비고']
    const text = csvOf({ name: '', rows: [header, [...basic, 'x'], [...basic, 'x', 'y']] })
    const { problems, exit } = await imported(`${text}${shirt},"A\n`)
    expect(problems.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      ['1', '비고', 'column_unknown'],
      ['3', '', 'row_too_many_columns'],
      ['4', '', 'quote_unclosed'],
    ])
    expect(exit).toBe(1)
  })

  it('needs its days told where they are not one year', async () => {
    const open = sheet('2.12', row(shirt, 'A', '13', { to: '99991231' }))
    await expect(fromSheets(open)).rejects.toThrow(/--year/)
    const { lines } = await imported(workbook([open]), '--year', '2027')
    expect(lines).toEqual([{ hs10: shirt, basic: '13' }])
    const days = ['--from', '2026-07-01', '--to', '2026-09-30', '--json']
    expect(JSON.parse((await imported(workbook([open]), ...days)).out)).toMatchObject({
      ...{ first_day: '2026-07-01', last_day: '2026-09-30' },
    })
    await expect(imported(workbook([open]), '--year', '2027', ...days)).rejects.toThrow(/--year/)
    await expect(imported(workbook([open]), '--to', '2026-09-30')).rejects.toThrow(/--from/)
  })

  const parts = workbookParts([official])
  const swapped = (name: string, text: string) => {
    return zipped(parts.map(part => (part[0] === name ? [name, text] : part)))
  }
  const table = 'xl/worksheets/sheet1.xml'
  it.each([
    ['cut off', workbook([official]).subarray(0, 900), /workbook/],
    ['more than it says', zipped(parts, 40), /workbook.*damaged/],
    ['far too large', zipped(parts, 2 ** 32 - 2), /more than 2 GiB unpacked/],
    ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), /\.xls/],
    ['no workbook', zipped([['a.txt', 'x']]), /no workbook/],
    ['a document type', swapped(table, '<!DOCTYPE a [<!ENTITY b "c">]><a/>'), /form that cannot/],
    ['broken XML', swapped(table, '<worksheet><row r="1"'), /damaged/],
    ['a text that is not there', swapped('xl/sharedStrings.xml', '<sst/>'), /do not fit together/],
    ['letters without end', swapped(table, `<a>${'x'.repeat(5_000_000)}</a>`), /letters/],
    ['no table', workbook([{ name: '빈 표', rows: [['a']] }]), /품목번호.*\[빈 표\]/],
    ['nothing', '', /no rows/],
  ])('refuses %s', async (_, content, message) => {
    await expect(imported(content)).rejects.toThrow(message)
  })

  it('never overwrites its input', async () => {
    const lines = join(scratch, 'lines.csv')
    writeFileSync(lines, csvOf(official))
    const words = ['import', lines, '--out', scratch]
    await expect(runCommand(scheduleCommand, ...words)).rejects.toThrow(/overwrite/)
  })

  it('of 20,000 rows stays within little memory', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => {
      const code = String(3_000_000_000 + (at >> 2) * 10)
      return row(code, ['A', 'C', 'FUS1', 'FCN1'][at & 3]!, (at & 3) * 2)
    })
    const content = workbook([sheet('2.12', ...many)])
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const { out, exit } = await imported(content, '--json')
    expect(JSON.parse(out)).toMatchObject({ lines: 5000, counts: { used: 20_000 } })
    expect(exit).toBe(0)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 << 20)
  })
})
