/** Runs with options, papers and combined goods by both readings, thousands of rows of each. */
import { expect, it } from 'vitest'
import {
  acrossFirstWeek,
  approximately,
  aYearEarlier,
  withApproximateRates,
} from './oracle/approximate.js'
import { type Boundary, compareBoundary, compareSample } from './oracle/both.js'
import { combinedScenarios } from './oracle/combined-scenarios.js'
import type { Comparison } from './oracle/compare.js'
import { epochScenario, rareScenario } from './oracle/epoch-scenarios.js'
import { CountedCells } from './oracle/epochs.js'
import { freightScenarios, withFreightTable } from './oracle/freight-scenarios.js'
import { withHistory } from './oracle/history.js'
import type { Scenario } from './oracle/parcel-rows.js'
import { rateScenarios, rateScenariosOfAllYears } from './oracle/rate-scenarios.js'
import { withRateChoice } from './oracle/rate-ways.js'
import { reforms } from './oracle/reform.js'
import { requirementScenario } from './oracle/requirement-scenarios.js'
import { scenarios } from './oracle/scenarios.js'
import { allYears, together, withImportedSchedule } from './oracle/schedule.js'
import { yearsScenarios } from './oracle/years-scenarios.js'

const rows = 12_000
/** Where another run reads more of the same. */
const fewer = 6000
/** Where reasons are seldom. */
const more = 24_000
/** At least so many rows for each reason in each epoch where only an option brings it. */
const seldom = 100

const approximateOf = (some: readonly Scenario[]): Boundary => ({
  scenarios: approximately(some),
  options: withApproximateRates,
})
const choiceOfAllYears = (choice: 'ordinary' | 'simplified' | 'lowest'): Boundary => ({
  scenarios: [...rateScenariosOfAllYears, ...yearsScenarios],
  options: together(allYears, withRateChoice(choice)),
})

const runs: readonly (readonly [string, number, Boundary])[] = [
  ['papers', fewer, { scenarios: [requirementScenario] }],
  ['combined goods', rows, { scenarios: combinedScenarios }],
  // A part of a file with histories is not judged again.
  ['history', rows, { scenarios: combinedScenarios, options: withHistory }],
  ['ordinary rates', fewer, { scenarios: rateScenarios, options: withRateChoice('ordinary') }],
  ['simplified rates', fewer, { scenarios: rateScenarios, options: withRateChoice('simplified') }],
  ['the lower rates', fewer, { scenarios: rateScenarios, options: withRateChoice('lowest') }],
  ['ordinary rates of all years', rows, choiceOfAllYears('ordinary')],
  ['simplified rates of all years', more, choiceOfAllYears('simplified')],
  ['the lower rates of all years', more, choiceOfAllYears('lowest')],
  ['freight tables', 2 * rows, { scenarios: freightScenarios, options: withFreightTable(false) }],
  ['actual freight', rows, { scenarios: freightScenarios, options: withFreightTable(true) }],
  ['approximate rates', rows, approximateOf(scenarios)],
  [
    'approximate rates, combined goods',
    rows,
    approximateOf([...combinedScenarios, acrossFirstWeek]),
  ],
  ['approximate rates, edges of rates', rows, approximateOf(rateScenarios)],
  [
    'rates of all years',
    80_000,
    {
      scenarios: [...scenarios, epochScenario, rareScenario, ...yearsScenarios],
      options: allYears,
    },
  ],
  ['an imported schedule', more, withImportedSchedule],
  ...reforms.map(reform => [reform.name, rows, reform] as const),
]

const counted = new CountedCells()

function check({ differences, rows: compared, cells }: Comparison, least: number) {
  counted.add(cells)
  for (const { column, count, examples } of differences) console.log(column, count, examples[0])
  expect(compared).toBeGreaterThanOrEqual(least)
  expect(differences).toEqual([])
}

it.each(runs)('agrees with the program: %s', async (_, lines, boundary) => {
  check(await compareBoundary(lines, 7, boundary), lines / 2)
})

it('agrees with the program on made-up parcels at approximate rates', async () => {
  check(await compareSample(rows, 7, aYearEarlier), rows)
})

it('has rows of each reason that asks for an option, in each epoch where it can stand', () => {
  expect(counted.thinWithOptions(seldom)).toEqual([])
  expect(counted.wronglyAbsent()).toEqual([])
})
