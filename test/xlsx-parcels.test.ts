import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { recordsOf, refusalOf, runFile, sampleCsv, sound } from './format-run.js'
import { type Cell, type Sheet, workbook, workbookParts, zipped } from './workbook.js'

const header = Object.keys(sound)

function sheetOf(...rows: readonly Readonly<Record<string, Cell>>[]): Sheet {
  return { name: '화물', rows: [header, ...rows.map(row => header.map(name => row[name]))] }
}

const withCells = (cells: Readonly<Record<string, Cell>>) => ({ ...sound, ...cells })

async function problemsOf(...rows: readonly Readonly<Record<string, Cell>>[]) {
  return (await runFile('book.xlsx', workbook([sheetOf(...rows)]))).problems
}

/** Changes the XML of a sheet before it is zipped. */
function changed(change: (xml: string) => string): Buffer {
  const parts = workbookParts([sheetOf(sound, withCells({ parcel: 'B1' }))])
  return zipped(
    parts.map(([name, text]) => [name, /sheet1/.test(name) ? change(String(text)) : text]),
  )
}

const days = ['declared_on', 'arrived_on', 'purchased_on']
const codes = ['parcel', 'hs', 'order_no', 'platform', 'seller_id', 'person', 'customs_id']
const serialOf = (day: string) => Date.parse(day) / 86_400_000 + 25_569

/** A cell as a spreadsheet program would keep it. */
function typed(name: string, text: string): Cell {
  if (text === '') return undefined
  if (days.includes(name)) return { day: serialOf(text) + 0.5 }
  return /^\d+(\.\d+)?$/.test(text) && !codes.includes(name) ? Number(text) : text
}

describe('workbooks', () => {
  it('give the decisions of the same rows in CSV, byte for byte', async () => {
    const csv = sampleCsv(1000)
    const records = recordsOf(csv)
    const names = Object.keys(records[0]!)
    const texts = { name: 's', rows: [names, ...records.map(row => Object.values(row))] }
    const cells = records.map(row => names.map(name => typed(name, row[name]!)))
    const plain = await runFile('sample.csv', csv)
    const books = [workbook([texts]), workbook([{ name: 's', rows: [names, ...cells] }])]
    for (const book of [...books, gzipSync(books[0]!)]) {
      const { decisions } = await runFile('sample.xlsx', book)
      expect(decisions.equals(plain.decisions)).toBe(true)
    }
  })

  const bad: readonly (readonly [string, Readonly<Record<string, Cell>>, string])[] = [
    ['a parcel as a number', { parcel: 6012345678901 }, '3:parcel:number_as_code'],
    ['a code as a number', { hs: 6109101000 }, '3:hs:number_as_code'],
    ['a percentage', { unit_price: { percent: 0.05 } }, '3:unit_price:value_not_plain'],
    ['a day that is no day column', { unit_price: { day: 46056 } }, '3:unit_price:value_not_plain'],
    ['a day as a plain number', { declared_on: 46056 }, '3:declared_on:day_bad'],
    ['a negative price', { unit_price: -1 }, '3:unit_price:amount_negative'],
    ['a price like 1e-7', { unit_price: 1e-7 }, '3:unit_price:amount_exponent'],
    ['a blank that is required', { quantity: undefined }, '3:quantity:value_missing'],
    ['an unknown currency', { currency: 'US$' }, '3:currency:currency_unknown'],
  ]

  it.each(bad)('name %s, and go on', async (_, cells, problem) => {
    const rows = [sound, withCells({ parcel: 'X', ...cells }), withCells({ parcel: 'L' })]
    const { problems, states } = await runFile('book.xlsx', workbook([sheetOf(...rows)]))
    expect(problems).toContain(problem)
    expect(states).toEqual({ judged: 2, refused: 1 })
  })

  it('take dates, and prices as their shortest decimal', async () => {
    expect(await problemsOf(withCells({ declared_on: { day: 46056.9 }, quantity: 2 }))).toEqual([])
    const book = changed(xml =>
      xml.replace(/<c r="H2"[^>]*>.*?<\/c>/, '<c r="H2"><v>513.60000000000002</v></c>'),
    )
    expect((await runFile('shortest.xlsx', book)).problems).toEqual([])
  })

  it('read the first sheet with the header, and name the others', async () => {
    const sheets = [{ name: 'Notes', rows: [['읽어 주세요']] }, sheetOf(sound), sheetOf(sound)]
    const book = workbook([...sheets.slice(0, 2), { ...sheets[2]!, name: 'More' }])
    expect((await runFile('sheets.xlsx', book)).problems).toEqual([
      '0::sheet_left_out',
      '0::sheet_left_out',
    ])
  })

  it('number rows as the sheet does, and pass blank ones over', async () => {
    const sheet = sheetOf(sound)
    const rows = [[], ...sheet.rows, [undefined, ' '], [...sheet.rows[1]!].with(8, 'US$')]
    const { problems, states } = await runFile('gaps.xlsx', workbook([{ name: 'a', rows }]))
    expect(problems).toEqual(['5:currency:currency_unknown', '5:line:line_duplicate'])
    expect(states).toEqual({ refused: 2 })
  })

  it('note formulas and merged cells, and refuse formulas that were not computed', async () => {
    const formula = changed(xml =>
      xml
        .replace(/(<c r="H2"[^>]*>)/, '<c r="H2"><f>50*2</f><v>100</v></c><c r="Z9">')
        .replace(/<c r="Z9">.*?<\/c>/, ''),
    )
    expect((await runFile('formula.xlsx', formula)).problems).toEqual([
      '2:unit_price:column_computed',
    ])
    const open = changed(xml => xml.replace(/<c r="H2"[^>]*>.*?<\/c>/, '<c r="H2"><f>50*2</f></c>'))
    expect((await runFile('open.xlsx', open)).problems).toContain('2:unit_price:value_not_plain')
    const merged = changed(xml =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>'),
    )
    expect((await runFile('merged.xlsx', merged)).problems).toEqual(['0::cells_merged'])
  })

  it('tell truths and errors from texts, and cells beside the table', async () => {
    const truth = changed(xml =>
      xml.replace(/<c r="H2"[^>]*>.*?<\/c>/, '<c r="H2" t="b"><v>1</v></c>'),
    )
    expect((await runFile('truth.xlsx', truth)).problems).toContain('2:unit_price:value_not_plain')
    const wide = { name: 'a', rows: [...sheetOf(sound).rows, [...Object.values(sound), 'note']] }
    expect((await runFile('wide.xlsx', workbook([wide]))).problems).toContain(
      '3::row_too_many_columns',
    )
  })

  it('say that a sheet is full', async () => {
    const full = changed(xml =>
      xml.replace('<row r="3">', '<row r="1048576">').replace(/r="([A-M])3"/g, 'r="$11048576"'),
    )
    expect((await runFile('full.xlsx', full)).problems).toEqual(['1048576::sheet_full'])
  })

  it('are refused in one sentence where they are none, cut, empty, or lack a column', async () => {
    const book = workbook([sheetOf(sound)])
    expect(await refusalOf('cut.xlsx', book.subarray(0, book.length / 2))).toMatch(
      /workbook \(.xlsx\) cannot be read/,
    )
    expect(await refusalOf('bomb.xlsx', zipped(workbookParts([sheetOf(sound)]), 2 ** 31))).toMatch(
      /workbook \(.xlsx\) cannot be read/,
    )
    expect(await refusalOf('empty.xlsx', workbook([{ name: 'a', rows: [] }]))).toMatch(/no rows/)
    expect(await refusalOf('head.xlsx', workbook([sheetOf()]))).toMatch(/no rows/)
    const short = { name: 'a', rows: [['parcel'], ['A1']] }
    expect(await refusalOf('short.xlsx', workbook([short]))).toMatch(/is missing/)
  })
})
