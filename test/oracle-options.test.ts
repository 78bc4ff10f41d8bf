/** Runs with options by both readings, each on rows made for it; the deep tier has more of both. */
import { expect, it } from 'vitest'
import { approximately, withApproximateRates } from './oracle/approximate.js'
import { compareBoundary } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'
import { freightScenarios, withFreightTable } from './oracle/freight-scenarios.js'
import { withHistory } from './oracle/history.js'
import { rateScenarios, rateScenariosOfAllYears } from './oracle/rate-scenarios.js'
import { withRateChoice } from './oracle/rate-ways.js'
import { manyValues } from './oracle/reform.js'
import { scenarios } from './oracle/scenarios.js'
import { allYears, together, withImportedSchedule } from './oracle/schedule.js'

it('agrees with the program on parcels that were released before', async () => {
  const { differences, rows } = await compareBoundary(4_000, 5, {
    scenarios: combinedScenarios,
    options: withHistory,
  })
  expect(rows).toBeGreaterThan(2_000)
  expect(differences).toEqual([])
}, 120_000)

it.each([
  ['the lower ones', { scenarios: rateScenarios, options: withRateChoice('lowest') }],
  [
    'simplified ones of all years',
    {
      scenarios: rateScenariosOfAllYears,
      options: together(allYears, withRateChoice('simplified')),
    },
  ],
] as const)(
  'agrees with the program on the choice of rates: %s',
  async (_, boundary) => {
    const { differences, rows } = await compareBoundary(3_000, 6, boundary)
    expect(rows).toBe(3_000)
    expect(differences).toEqual([])
  },
  120_000,
)

it.each([
  ['statutory', false],
  ['actual', true],
] as const)(
  'agrees with the program on freight tables: %s',
  async (_, isActual) => {
    const { differences, rows } = await compareBoundary(3_000, 7, {
      scenarios: freightScenarios,
      options: withFreightTable(isActual),
    })
    expect(rows).toBe(3_000)
    expect(differences).toEqual([])
  },
  120_000,
)

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

it('agrees with the program on an imported schedule', async () => {
  const { differences, rows } = await compareBoundary(3_000, 10, withImportedSchedule)
  expect(rows).toBe(3_000)
  expect(differences).toEqual([])
}, 300_000)
