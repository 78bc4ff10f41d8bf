/** Runs with options by both readings, each on rows made for it; the deep tier takes more of them. */
import { expect, it } from 'vitest'
import { compareBoundary } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'
import { withHistory } from './oracle/history.js'

it('agrees with the program on parcels that were released before', async () => {
  const { differences, rows } = await compareBoundary(8_000, 5, {
    scenarios: combinedScenarios,
    options: withHistory,
  })
  expect(rows).toBeGreaterThan(4_000)
  expect(differences).toEqual([])
}, 120_000)
