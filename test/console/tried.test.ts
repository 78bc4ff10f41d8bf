/** Another price, quantity or freight in the lines; what would change the answer is applied as judged. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import {
  atPercent,
  isUntried,
  linesTried,
  priceOf,
  shareOf,
  untried,
  withApplied,
  withCells,
} from '../../console/src/tried.js'
import type { InputLine } from '../../src/assess/assess.js'
import { assessBatch } from '../../src/assess/assess-batch.js'
import { bench, codeList, shirt } from '../parcels.js'

const own = [shirt, { ...shirt, line: '2', quantity: '3', unit_price: '10.5' }]

describe('cells', () => {
  it('of one line or of all, without those that were given', () => {
    const one = withCells(own, untried(own), { cells: { unit_price: '99.99' }, at: 1 })
    expect(one).toEqual([{}, { unit_price: '99.99' }])
    const day = withCells(own, one, { cells: { declared_on: '2025-02-01' } })
    expect(linesTried(own, day).map(line => line.declared_on)).toEqual(['2025-02-01', '2025-02-01'])
    const back = withCells(own, one, { cells: { unit_price: '10.5' }, at: 1 })
    expect(isUntried(back)).toBe(true)
  })

  it('move all prices by percent, and back to the texts that were given', () => {
    const half = atPercent(own, untried(own), 50)
    expect(half[1]).toEqual({ unit_price: '5.25' })
    expect(shareOf(own, half)).toBe(0.5)
    expect(isUntried(atPercent(own, half, 100))).toBe(true)
  })

  it('move a price whose thousands are grouped', () => {
    const large = [{ ...shirt, unit_price: '1,200.50', quantity: '１' }]
    const half = atPercent(large, untried(large), 50)
    expect(half).toEqual([{ unit_price: '600.25' }])
    expect(shareOf(large, half)).toBe(0.5)
    expect(priceOf(large)).toBe(1200.5)
  })

  it('say the share of the price, whatever the quantity', () => {
    expect(shareOf(own, withCells(own, untried(own), { cells: { quantity: '9' } }))).toBe(1)
  })
})

const { data } = Papa.parse<InputLine>(readFileSync('samples/inbound-public-cases.csv', 'utf8'), {
  ...{ header: true, skipEmptyLines: true },
})

it('gives the answer that was told, whatever is applied', () => {
  const batch = assessBatch(data, { bench, codeList })
  let count = 0
  for (const parcel of new Set(data.map(line => String(line.parcel)))) {
    const given = data.filter(line => line.parcel === parcel)
    const people = new Set(given.map(line => line.person))
    const others = data.filter(line => line.parcel !== parcel && people.has(line.person))
    const numbers = batch
      .answers(given.map(line => data.indexOf(line)))
      .map(answer => Number(answer.line))
    for (const { applied, collectedKrw, track, relief, change } of batch.explain(parcel)!.whatIf) {
      count += 1
      expect(applied.length, change.en).toBeGreaterThan(0)
      const tried = withApplied(given, untried(given), { applied, numbers })
      expect(isUntried(tried), change.en).toBe(false)
      const again = assessBatch([...linesTried(given, tried), ...others], { bench, codeList })
      const answers = again.answers(given.keys())
      const cells = answers.map(answer => answer.collected_krw)
      const sum = cells.includes('') ? '' : String(cells.reduce((all, one) => all + Number(one), 0))
      expect([change.en, answers[0]!.track, answers[0]!.relief, sum]).toEqual([
        ...[change.en, track, relief, collectedKrw],
      ])
    }
  }
  expect(count).toBeGreaterThan(20)
})
