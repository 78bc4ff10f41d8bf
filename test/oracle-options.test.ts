/** Runs with options by both readings, each on rows made for it; the deep tier has more of both. */
import { expect, it } from 'vitest'
import { approximately, withApproximateRates } from './oracle/approximate.js'
import { compareBoundary } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'
import { freightScenarios, withFreightTable } from './oracle/freight-scenarios.js'
import { withHistory } from './oracle/history.js'
import { rateScenarios } from './oracle/rate-scenarios.js'
import { withRateChoice } from './oracle/rate-ways.js'
import { manyValues } from './oracle/reform.js'
import { scenarios } from './oracle/scenarios.js'

it('agrees with the program on parcels that were released before', async () => {
  const { differences, rows } = await compareBoundary(4_000, 5, {
    scenarios: combinedScenarios,
    options: withHistory,
  })
  expect(rows).toBeGreaterThan(2_000)
  expect(differences).toEqual([])
}, 120_000)

it('agrees with the program on the choice of the lower rates', async () => {
  const { differences, rows } = await compareBoundary(3_000, 6, {
    scenarios: rateScenarios,
    options: withRateChoice('lowest'),
  })
  expect(rows).toBe(3_000)
  expect(differences).toEqual([])
}, 120_000)

it('agrees with the program on freight tables', async () => {
  const { differences, rows } = await compareBoundary(3_000, 7, {
    scenarios: freightScenarios,
    options: withFreightTable(false),
  })
  expect(rows).toBe(3_000)
  expect(differences).toEqual([])
}, 120_000)

it('agrees with the program on a reform of many values', async () => {
  const { differences, rows } = await compareBoundary(3_000, 8, manyValues)
  expect(rows).toBe(3_000)
  expect(differences).toEqual([])
}, 120_000)

it('agrees with the program on approximate rates', async () => {
  const { differences, rows } = await compareBoundary(2_000, 9, {
    scenarios: approximately([...scenarios, ...combinedScenarios]),
    options: withApproximateRates,
  })
  expect(rows).toBe(2_000)
  expect(differences).toEqual([])
}, 300_000)
