import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvRecords, longestRecord, recordFault } from './csv-records.js'

interface Read {
  readonly fields: readonly string[]
  readonly fault: number
}

function read(text: string, chunk = text.length || 1, width?: number): Read[] {
  const records: Read[] = []
  let fields: string[] = []
  const reader = new CsvRecords({
    width,
    begin: () => {
      fields = []
    },
    field: (at, bytes, start, end) => {
      fields[at] = new TextDecoder().decode(bytes.subarray(start, end))
    },
    end: (count, fault) => {
      records.push({ fields: fields.slice(0, count), fault })
    },
  })
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk))
  reader.finish()
  return records
}

const sound = (...rows: string[][]) => rows.map(fields => ({ fields, fault: recordFault.none }))

describe('csv records', () => {
  it('reads fields, blank ones and the last line without a break', () => {
    expect(read('a,b,\r\n,2,3\n4,5,6')).toEqual(
      sound(['a', 'b', ''], ['', '2', '3'], ['4', '5', '6']),
    )
  })

  it('reads quotes, doubled quotes, commas and line breaks within quotes', () => {
    expect(read('"a,1","b ""x""","c\nd"\n"",2,""\n')).toEqual(
      sound(['a,1', 'b "x"', 'c\nd'], ['', '2', '']),
    )
  })

  it('reads long texts with doubled quotes whole', () => {
    const long = `${'가'.repeat(300)}"${'b'.repeat(3000)}`
    expect(read(`"${long.replace('"', '""')}",2\n`)).toEqual(sound([long, '2']))
  })

  it('gives an unclosed quote up at the end of its own line', () => {
    expect(read('1,"a\n2,b\n3,c\n')).toEqual([
      { fields: [], fault: recordFault.unclosedQuote },
      ...sound(['2', 'b'], ['3', 'c']),
    ])
  })

  it('takes a quote that closes on a later line, with text or the wrong fields behind, for unclosed', () => {
    const given = { fields: [], fault: recordFault.unclosedQuote }
    expect(read('1,"a\n2,"b"\n3,c\n')).toEqual([given, ...sound(['2', 'b'], ['3', 'c'])])
    expect(read('1,"a\n2,b"\n3,c\n', 99, 2)).toEqual(sound(['1', 'a\n2,b'], ['3', 'c']))
    expect(read('1,"a\n2,b",x\n3,c\n', 99, 2)).toEqual([
      given,
      ...sound(['2', 'b"', 'x'], ['3', 'c']),
    ])
  })

  it('goes on at a lone carriage return too, and behind a line that is too long', () => {
    const given = { fields: [], fault: recordFault.unclosedQuote }
    expect(read('1,"a\r2,b\r3,c\r')).toEqual([given, ...sound(['2', 'b'], ['3', 'c'])])
    const long = 'x'.repeat(longestRecord + 9)
    for (const chunk of [1 << 16, 1 << 22]) {
      const records = read(`1,${long}\r\n2,b\n`, chunk)
      expect(records.map(({ fault }) => fault)).toEqual([recordFault.tooLong, recordFault.none])
      expect(records[1]?.fields).toEqual(['2', 'b'])
    }
  })

  it('reads no stretch over and over where every line leaves a quote open', () => {
    const lines = 300_000
    const records = read('a","\n'.repeat(lines), 1 << 20, 2)
    expect(records).toHaveLength(lines)
    expect(records.every(({ fault }) => fault === recordFault.unclosedQuote)).toBe(true)
  }, 20_000)

  it('names text after a closing quote and NUL bytes', () => {
    expect(read('"a"b,2\n')[0]?.fault).toBe(recordFault.misplacedQuote)
    expect(read('a\0b,2\n')[0]?.fault).toBe(recordFault.nul)
    expect(read('a\0b,"c"d\n')[0]?.fault).toBe(recordFault.misplacedQuote)
  })

  it('reads the same whatever the chunks', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', '가', ' '),
      maxLength: 6,
    })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, chunk) => {
        const text = rows.map(row => row.map(quoted).join(',')).join('\r\n')
        expect(read(text, chunk)).toEqual(sound(...rows))
      }),
    )
  })

  it('reads broken text the same whatever the chunks, and never loses its place', () => {
    const soup = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\0'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(soup, fc.integer({ min: 1, max: 9 }), (text, chunk) => {
        for (const width of [undefined, 2]) {
          expect(read(text, chunk, width)).toEqual(read(text, 99, width))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
