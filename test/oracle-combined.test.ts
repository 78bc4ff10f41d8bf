/** Combined goods by both readings: quantities over several days, and sellers whose names look alike. */
import { expect, it } from 'vitest'
import { compareBoundary } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'

it('agrees with the program on combined goods', async () => {
  const { differences, rows } = await compareBoundary(4_000, 4, { scenarios: combinedScenarios })
  expect(rows).toBe(4_000)
  expect(differences).toEqual([])
}, 120_000)
