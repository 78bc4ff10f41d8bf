import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scratchOfTest } from '../../test/scratch.js'
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
