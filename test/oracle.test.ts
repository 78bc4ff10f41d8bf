/** The second reading of the law agrees with the program; the deep tier takes a million rows. */
import { expect, it } from 'vitest'
import { compareBoundary, compareSample } from './oracle/both.js'
import { compareOrders } from './oracle/row-order.js'

const rows = 10_000

it('agrees with the program on made-up parcels of a plain day', async () => {
  const { differences, rows: compared } = await compareSample(rows / 2, 11)
  expect(compared).toBe(rows / 2)
  expect(differences).toEqual([])
}, 300_000)

it('agrees with the program on the limits of the law', async () => {
  const { differences, rows: compared } = await compareBoundary(rows, 11)
  expect(compared).toBe(rows)
  expect(differences).toEqual([])
}, 300_000)

it('gives the same answers in any order of the rows', async () => {
  const { rows: compared, differences, groups } = await compareOrders(rows, 12)
  expect(compared).toBeGreaterThan(rows * 0.99)
  expect(differences).toEqual([])
  expect(new Set(groups).size).toBe(1)
}, 300_000)
