/** A million rows at the limits of the law by both readings. */
import { expect, it } from 'vitest'
import { compareBoundary } from './oracle/both.js'
import { epochScenario, rareScenario } from './oracle/epoch-scenarios.js'
import { CountedCells } from './oracle/epochs.js'
import { scenarios } from './oracle/scenarios.js'

const rows = 1_000_000
/** At least so many rows for each reason in each epoch where it can stand. */
const least = 100

const counted = new CountedCells()

it('agrees with the program on a million rows at the limits of the law', async () => {
  const mixed = [...scenarios, epochScenario, rareScenario]
  const {
    differences,
    rows: compared,
    cells,
  } = await compareBoundary(rows, 7, { scenarios: mixed })
  counted.add(cells)
  expect(compared).toBe(rows)
  expect(differences).toEqual([])
})

it('has rows of each reason in each epoch where it can stand', () => {
  expect(counted.thin(least)).toEqual([])
  expect(counted.wronglyAbsent()).toEqual([])
})
