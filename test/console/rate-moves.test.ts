/** Which rates of exchange moved with the day of a parcel. */
import { expect, it } from 'vitest'
import { movedRates } from '../../console/src/rate-moves.js'
import { assessBatch } from '../../src/assess/assess-batch.js'
import { bench, codeList, shirt } from '../parcels.js'

const ratesOn = (declared_on: string, currency: string) =>
  assessBatch([{ ...shirt, declared_on, currency }], { bench, codeList }).explain('P')?.data
    .rates ?? []

it('names the rate of the goods and that of the dollar, before and after', () => {
  // Customs rates of the weeks of 2026-02-01 and 2026-02-15.
  const [before, after] = [ratesOn('2026-02-03', 'EUR'), ratesOn('2026-02-17', 'EUR')]
  expect(movedRates(before, after)).toEqual([
    { currency: 'EUR', before: ['1723.42'], after: ['1730.79'] },
    { currency: 'USD', before: ['1442.88'], after: ['1458.02'] },
  ])
})

it('names none within a week, and none where the other day has no rate', () => {
  expect(movedRates(ratesOn('2026-02-03', 'USD'), ratesOn('2026-02-07', 'USD'))).toEqual([])
  expect(movedRates(ratesOn('2025-06-05', 'USD'), ratesOn('2026-02-03', 'USD'))).toEqual([])
  expect(movedRates([], [])).toEqual([])
})

it('names no rate of a currency that was changed for another', () => {
  const moved = movedRates(ratesOn('2026-02-03', 'USD'), ratesOn('2026-02-03', 'EUR'))
  expect(moved).toEqual([])
})
