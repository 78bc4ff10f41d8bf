/** Tables as people download them: workbooks of typed cells, CSV that no spreadsheet computes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SafeCsvSink, safeCell } from '../src/files/safe-csv-sink.js'
import type { Sink } from '../src/files/sink.js'
import { XlsxArchive } from '../src/files/xlsx-archive.js'
import { readXlsxBook } from '../src/files/xlsx-book.js'
import { columnName, XlsxSink, type XlsxTable } from '../src/files/xlsx-sink.js'
import { scratchOfTest } from './scratch.js'

class Held implements Sink {
  readonly parts: Buffer[] = []

  write(bytes: Uint8Array): void {
    this.parts.push(Buffer.from(bytes))
  }

  finish(): string {
    return ''
  }

  abandon(): void {}

  get bytes(): Buffer {
    return Buffer.concat(this.parts)
  }
}

/** The bytes go in a few at a time: no answer may depend on how they arrive. */
function through(text: string, make: (sink: Sink) => Sink, step = 7): Buffer {
  const held = new Held()
  const sink = make(held)
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += step) sink.write(bytes.subarray(at, at + step))
  sink.finish()
  return held.bytes
}

describe('a CSV for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+82-10', "'+82-10"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\u3000=1+1', "'\u3000=1+1"],
    ['"=1+1', '\'"=1+1'],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a\n=1+1', "a\n'=1+1"],
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['-5+3', "'-5+3"],
    ['a=b', 'a=b'],
    ['화물-1', '화물-1'],
    ['', ''],
  ])('%j becomes %j', (given, safe) => {
    expect(safeCell(given)).toBe(safe)
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const plain = (text: string) => (/[",\r\n]/.test(text) ? quoted(text) : text)
    const made = through(`${quoted(given)},x\n`, sink => new SafeCsvSink(sink), 1)
    expect(made.toString()).toBe(`\ufeff${plain(safe)},x\n`)
  })
})

const table: XlsxTable = {
  name: 'decisions',
  wholes: new Set(['duty_krw']),
  cents: new Set(['item_value_usd']),
}

async function partsOf(book: Buffer): Promise<ReadonlyMap<string, string>> {
  const path = join(scratchOfTest('xlsx'), 'made.xlsx')
  writeFileSync(path, book)
  const archive = await XlsxArchive.open(path)
  const { sheets } = await readXlsxBook(archive)
  const parts = new Map<string, string>()
  for (const { name, part } of sheets) {
    const blocks: Buffer[] = []
    for await (const block of archive.read(part)) blocks.push(block)
    parts.set(name, Buffer.concat(blocks).toString())
  }
  archive.close()
  return parts
}

function cellsOf(sheet: string): readonly string[] {
  const cell = /<c r="([A-Z]+\d+)" s="(\d)"(?: t="(\w+)")?>(?:<is><t[^>]*>|<v>)(.*?)<\//gs
  return [...sheet.matchAll(cell)].map(([, place, style, type = 'n', text]) => {
    return `${place} ${type}${style} ${text}`
  })
}

describe('a workbook', () => {
  const csv = [
    'parcel,duty_krw,item_value_usd',
    '=1+1,8000,-12.5',
    '0012345,,149.99',
    '"a ""b"" <&>, c",1234567890123456,x',
    '_x0041_\u0007,-1,1e5',
  ].join('\n')

  it('has texts as texts and numbers as numbers, nothing as a formula', async () => {
    const parts = await partsOf(through(`${csv}\n`, sink => new XlsxSink(sink, table)))
    expect([...parts.keys()]).toEqual(['decisions'])
    const sheet = parts.get('decisions')!
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(cellsOf(sheet)).toEqual([
      'A1 inlineStr1 parcel',
      'B1 inlineStr1 duty_krw',
      'C1 inlineStr1 item_value_usd',
      'A2 inlineStr0 =1+1',
      'B2 n2 8000',
      'C2 n3 -12.5',
      'A3 inlineStr0 0012345',
      'C3 n3 149.99',
      'A4 inlineStr0 a "b" &lt;&amp;&gt;, c',
      'B4 inlineStr0 1234567890123456',
      'C4 inlineStr0 x',
      'A5 inlineStr0 _x005F_x0041__x0007_',
      'B5 n2 -1',
      'C5 inlineStr0 1e5',
    ])
  })

  it('is the same bytes however the rows arrive', () => {
    const whole = through(csv, sink => new XlsxSink(sink, table), 1 << 20)
    expect(through(csv, sink => new XlsxSink(sink, table), 1)).toEqual(whole)
  })

  it('goes on in another sheet where one is full, each with the header', async () => {
    const rows = Array.from({ length: 5 }, (_one, at) => `p${at},${at},1`).join('\n')
    const text = `parcel,duty_krw,item_value_usd\n${rows}\n`
    const parts = await partsOf(through(text, sink => new XlsxSink(sink, table, 3)))
    expect([...parts.keys()]).toEqual(['decisions', 'decisions 2', 'decisions 3'])
    const firsts = [...parts.values()].map(sheet => {
      return cellsOf(sheet)
        .filter(cell => cell.startsWith('A'))
        .map(cell => cell.split(' ').at(-1))
    })
    expect(firsts).toEqual([
      ['parcel', 'p0', 'p1'],
      ['parcel', 'p2', 'p3'],
      ['parcel', 'p4'],
    ])
  })

  it('tells how many letters of a text do not fit into a cell', async () => {
    const text = `parcel\n${'가'.repeat(40_000)}\n`
    const parts = await partsOf(through(text, sink => new XlsxSink(sink, table), 1000))
    const shown = cellsOf(parts.get('decisions')!)[1]!.slice('A2 inlineStr0 '.length)
    expect(shown.length).toBeLessThanOrEqual(32_767)
    const kept = shown.split(' … ')[0]!.length
    expect(shown.endsWith(` … (+${40_000 - kept})`)).toBe(true)
  })

  it('of no rows opens as well', async () => {
    const parts = await partsOf(through('', sink => new XlsxSink(sink, table)))
    expect(cellsOf(parts.get('decisions')!)).toEqual([])
  })

  it('names its columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })
})
