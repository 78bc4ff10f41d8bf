/** Runs with options, papers and combined goods by both readings: twenty thousand rows of each. */
import { expect, it } from 'vitest'
import { type Boundary, compareBoundary } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'
import { freightScenarios, withFreightTable } from './oracle/freight-scenarios.js'
import { withHistory } from './oracle/history.js'
import { rateScenarios } from './oracle/rate-scenarios.js'
import { withRateChoice } from './oracle/rate-ways.js'
import { reforms } from './oracle/reform.js'
import { requirementScenario } from './oracle/requirement-scenarios.js'

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
  ...reforms.map(reform => [reform.name, reform] as const),
]

it.each(runs)('agrees with the program: %s', async (name, boundary) => {
  // A part of a file with histories is not judged again.
  const lines = name === 'history' ? 2 * rows : rows
  const { differences, rows: compared } = await compareBoundary(lines, 7, boundary)
  for (const { column, count, examples } of differences) console.log(column, count, examples[0])
  expect(compared).toBeGreaterThanOrEqual(rows)
  expect(differences).toEqual([])
})
