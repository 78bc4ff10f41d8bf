import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scratchOfTest } from '../../test/scratch.js'
import { codeOf } from '../basis/codes.js'
import { outboundFields } from '../parcel/outbound-fields.js'
import { csvRows } from './csv-rows.js'
import { csvLine } from './csv-table.js'
import { type OutboundFile, outboundOf, readOutbound } from './outbound-csv.js'

const header = ['order', 'line', 'sold_on', 'to', 'quantity', 'unit_price', 'currency', 'goods']
const names = [...header, 'buyer', 'weird', 'hs']

/** All that was read, and what was found wrong. */
function told({ columns, problems }: OutboundFile) {
  const rows = Array.from({ length: columns.count }, (_, row) => [
    ...outboundFields.map(({ name }) => columns.textOf(name, row)),
    ...[columns.refusals[row], columns.records[row]],
  ])
  return { rows, problems }
}

describe('orders read as bytes', () => {
  it('are those read as texts, with blanks, quotes and broken rows', async () => {
    const path = join(scratchOfTest('outbound-csv'), 'orders.csv')
    const blank = fc.constantFrom('', '', ' ', '\t', '\u3000', '\u00a0', '\ufeff', '\u2009')
    const word = fc.constantFrom(
      ...['', 'A1', '2026-08-03', 'US', '미국', '10', '1.5', 'USD', 'x,y', 'so"ap', 'so\nap'],
      ...['화장품', '１', 'é', '\u3042', '-3', '3304.99', '2026-02-30'],
    )
    const cell = fc.tuple(blank, word, blank).map(parts => parts.join(''))
    const row = fc.array(cell, { minLength: names.length - 1, maxLength: names.length + 1 })
    const lines = fc.array(fc.oneof(row.map(csvLine), fc.constant('"A"7,1'), fc.constant('')))
    await fc.assert(
      fc.asyncProperty(lines, async some => {
        const whole = [names.join(','), 'A,1,2026-08-03,US,1,5,USD,soap,Canary,,', ...some]
        writeFileSync(path, whole.join('\n'))
        expect(told(await readOutbound(path))).toEqual(told(await outboundOf(csvRows(path))))
      }),
      { numRuns: 150 },
    )
  })
})

describe('orders that cannot be read', () => {
  const written = (text: string | Buffer): string => {
    const path = join(scratchOfTest('outbound-csv'), 'orders.csv')
    writeFileSync(path, text)
    return path
  }
  const problemsOf = async (...lines: readonly string[]) => {
    const { problems } = await readOutbound(written([`${header},discount`, ...lines].join('\n')))
    return problems.map(({ code, row, column, value }) => [codeOf(code).code, row, column, value])
  }

  it('lack all the columns that are named together', async () => {
    const lacking = readOutbound(written('order,goods,to,quantity,unit_price\nA,soap,US,1,5'))
    await expect(lacking).rejects.toThrow("column 'sold_on, currency' is missing")
  })

  it('are told to be text where they are not', async () => {
    const path = written(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
    await expect(readOutbound(path)).rejects.toThrow(/orders import/)
  })

  it('take off more than the price, or come to more than can be told exactly', async () => {
    const found = await problemsOf(
      'A,1,2026-08-03,US,2,5,USD,soap,10',
      'B,1,2026-08-03,US,2,5,USD,soap,10.0001',
      'C,1,2026-08-03,US,9999999,900000000,USD,soap,',
      'D,1,2026-08-03,US,,5,USD,soap,10',
    )
    expect(found).toEqual([
      ['discount_too_large', 3, 'discount', '10.0001'],
      ['amount_too_large', 4, 'unit_price', '900000000'],
      ['value_missing', 5, 'quantity', ''],
    ])
  })
})
