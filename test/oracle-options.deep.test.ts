/** Runs with options, papers and combined goods by both readings: twenty thousand rows of each. */
import { expect, it } from 'vitest'
import { approximately, aYearEarlier, withApproximateRates } from './oracle/approximate.js'
import { type Boundary, compareBoundary, compareSample } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'
import type { Comparison } from './oracle/compare.js'
import { freightScenarios, withFreightTable } from './oracle/freight-scenarios.js'
import { withHistory } from './oracle/history.js'
import type { Scenario } from './oracle/parcel-rows.js'
import { rateScenarios } from './oracle/rate-scenarios.js'
import { withRateChoice } from './oracle/rate-ways.js'
import { reforms } from './oracle/reform.js'
import { requirementScenario } from './oracle/requirement-scenarios.js'
import { scenarios } from './oracle/scenarios.js'

const rows = 20_000

const runs: readonly (readonly [string, Boundary])[] = [
  ['papers', { scenarios: [requirementScenario] }],
  ['combined goods', { scenarios: combinedScenarios }],
  ['history', { scenarios: combinedScenarios, options: withHistory }],
  ['ordinary rates', { scenarios: rateScenarios, options: withRateChoice('ordinary') }],
  ['simplified rates', { scenarios: rateScenarios, options: withRateChoice('simplified') }],
  ['the lower rates', { scenarios: rateScenarios, options: withRateChoice('lowest') }],
  ['freight tables', { scenarios: freightScenarios, options: withFreightTable(false) }],
  ['actual freight', { scenarios: freightScenarios, options: withFreightTable(true) }],
  ['approximate rates', approximateOf(scenarios)],
  ['approximate rates, combined goods', approximateOf(combinedScenarios)],
  ['approximate rates, edges of rates', approximateOf(rateScenarios)],
  ...reforms.map(reform => [reform.name, reform] as const),
]

function approximateOf(some: readonly Scenario[]): Boundary {
  return { scenarios: approximately(some), options: withApproximateRates }
}

function check({ differences, rows: compared }: Comparison, least: number) {
  for (const { column, count, examples } of differences) console.log(column, count, examples[0])
  expect(compared).toBeGreaterThanOrEqual(least)
  expect(differences).toEqual([])
}

it.each(runs)('agrees with the program: %s', async (name, boundary) => {
  // A part of a file with histories is not judged again.
  const lines = name === 'history' ? 2 * rows : rows
  check(await compareBoundary(lines, 7, boundary), rows)
})

it('agrees with the program on made-up parcels at approximate rates', async () => {
  check(await compareSample(rows, 7, aYearEarlier), rows)
})
