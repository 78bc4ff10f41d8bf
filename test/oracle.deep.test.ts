/** A million rows of each kind by both readings of the law. */
import { expect, it } from 'vitest'
import { compareBoundary, compareSample } from './oracle/both.js'
import type { Comparison } from './oracle/compare.js'
import { epochScenario, rareScenario } from './oracle/epoch-scenarios.js'
import { scenarios } from './oracle/scenarios.js'

const rows = 1_000_000

const mixed = [...scenarios, epochScenario, rareScenario]

function check({ differences, open, rows: compared }: Comparison) {
  console.log([...open].map(([id, count]) => `${id} ${count}`).join(', '))
  expect(compared).toBe(rows)
  expect(differences).toEqual([])
}

it('agrees with the program on a million made-up parcels', async () => {
  check(await compareSample(rows, 7))
})

it('agrees with the program on a million rows at the limits of the law', async () => {
  check(await compareBoundary(rows, 7, { scenarios: mixed }))
})
