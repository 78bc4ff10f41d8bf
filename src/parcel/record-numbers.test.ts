import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RecordNumbers } from './record-numbers.js'

it('keeps the record of each row, whatever is left out and wherever a file begins anew', () => {
  const steps = fc.array(fc.constantFrom(1, 1, 1, 2, 5, -40), { maxLength: 80 })
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat({ max: 79 })), (gaps, asked) => {
      const numbers = new RecordNumbers()
      let record = 100
      const records = gaps.map(gap => {
        record += gap
        return record
      })
      for (const [row, one] of records.entries()) numbers.put(row, one)
      for (let n = 0; n < 100 && records.length > 0; n++) {
        const row = (asked.next().value as number) % records.length
        expect(numbers.of(row)).toBe(records[row])
      }
    }),
  )
})
