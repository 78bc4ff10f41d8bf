/** Runs with options by both readings, each on rows made for it; the deep tier takes more of them. */
import { expect, it } from 'vitest'
import { approximately, aYearEarlier, withApproximateRates } from './oracle/approximate.js'
import { compareBoundary, compareSample } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'
import { freightScenarios, withFreightTable } from './oracle/freight-scenarios.js'
import { withHistory } from './oracle/history.js'
import { rateScenarios } from './oracle/rate-scenarios.js'
import { withRateChoice } from './oracle/rate-ways.js'
import { reforms } from './oracle/reform.js'
import { scenarios } from './oracle/scenarios.js'
import { allYears, withImportedSchedule } from './oracle/schedule.js'

it('agrees with the program on parcels that were released before', async () => {
  const { differences, rows } = await compareBoundary(4_000, 5, {
    scenarios: combinedScenarios,
    options: withHistory,
  })
  expect(rows).toBeGreaterThan(2_000)
  expect(differences).toEqual([])
}, 120_000)

it.each(['ordinary', 'simplified', 'lowest'] as const)(
  'agrees with the program on the choice of rates: %s',
  async choice => {
    const { differences, rows } = await compareBoundary(3_000, 6, {
      scenarios: rateScenarios,
      options: withRateChoice(choice),
    })
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

it.each(reforms)(
  'agrees with the program on a reform: $name',
  async reform => {
    const { differences, rows } = await compareBoundary(3_000, 8, reform)
    expect(rows).toBe(3_000)
    expect(differences).toEqual([])
  },
  120_000,
)

it('agrees with the program on approximate rates', async () => {
  const { differences, rows } = await compareBoundary(2_000, 9, {
    scenarios: approximately([...scenarios, ...combinedScenarios]),
    options: withApproximateRates,
  })
  expect(rows).toBe(2_000)
  expect(differences).toEqual([])
}, 300_000)

it('agrees with the program on made-up parcels at approximate rates', async () => {
  const { differences, rows } = await compareSample(3_000, 9, aYearEarlier)
  expect(rows).toBe(3_000)
  expect(differences).toEqual([])
}, 300_000)

it('agrees with the program on a schedule of all years', async () => {
  const { differences, rows } = await compareBoundary(3_000, 10, { options: allYears })
  expect(rows).toBe(3_000)
  expect(differences).toEqual([])
}, 300_000)

it('agrees with the program on an imported schedule', async () => {
  const { differences, rows } = await compareBoundary(3_000, 10, withImportedSchedule)
  expect(rows).toBe(3_000)
  expect(differences).toEqual([])
}, 300_000)
