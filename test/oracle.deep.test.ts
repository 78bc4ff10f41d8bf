/** A million rows of each kind by both readings of the law. */
import { expect, it } from 'vitest'
import { compareBoundary, compareSample } from './oracle/both.js'
import type { Comparison } from './oracle/compare.js'
import { epochScenario, rareScenario } from './oracle/epoch-scenarios.js'
import { CountedCells } from './oracle/epochs.js'
import { scenarios } from './oracle/scenarios.js'

const rows = 1_000_000
/** At least so many rows for each reason in each epoch where it can stand. */
const least = 100

const mixed = [...scenarios, epochScenario, rareScenario]
const counted = new CountedCells()

function check({ differences, rows: compared, cells }: Comparison) {
  counted.add(cells)
  expect(compared).toBe(rows)
  expect(differences).toEqual([])
}

it('agrees with the program on a million made-up parcels', async () => {
  check(await compareSample(rows, 7))
})

it('agrees with the program on a million rows at the limits of the law', async () => {
  check(await compareBoundary(rows, 7, { scenarios: mixed }))
})

it('has rows of each reason in each epoch where it can stand', () => {
  expect(counted.thin(least)).toEqual([])
  expect(counted.wronglyAbsent()).toEqual([])
})
