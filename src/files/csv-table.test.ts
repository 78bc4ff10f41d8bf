import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine, readCsvTable } from './csv-table.js'

describe('readCsvTable', () => {
  it('drops the byte order mark and blank lines and keeps line numbers', () => {
    const table = readCsvTable('\uFEFFa,b\r\n1,2\r\n\r\n3,\r\n')
    expect(table.header).toEqual(['a', 'b'])
    expect(table.rows).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 4, cells: ['3', ''] },
    ])
  })

  it('reads commas, quotes and line breaks inside quotes', () => {
    const table = readCsvTable('a,b\n"x,""y""","1\n2"\r\nz,"w"\n')
    expect(table.rows).toEqual([
      { line: 2, cells: ['x,"y"', '1\n2'] },
      { line: 4, cells: ['z', 'w'] },
    ])
  })

  it('tells the line of a quote that never closes', () => {
    expect(readCsvTable('a,b\n1,2\n3,"4\n5,6').unclosedQuoteLine).toBe(3)
    expect(readCsvTable('a,b\n1,"2"').unclosedQuoteLine).toBeUndefined()
  })

  it('has no header in an empty text', () => {
    expect(readCsvTable('')).toEqual({ header: [], rows: [], unclosedQuoteLine: undefined })
  })

  it('reads back what csvLine writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '가', ',', '"', '\n', ' ') })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), cells => {
        expect(readCsvTable(`h\n${csvLine(cells)}\n`).rows).toEqual([{ line: 2, cells }])
      }),
    )
  })
})
