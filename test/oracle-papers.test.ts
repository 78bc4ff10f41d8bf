/** Papers and permits by both readings, on rows made for the lists of codes and words. */
import { expect, it } from 'vitest'
import { compareBoundary } from './oracle/both.js'
import { requirementScenario } from './oracle/requirement-scenarios.js'

it('agrees with the program on papers and permits', async () => {
  const { differences, rows } = await compareBoundary(4_000, 3, {
    scenarios: [requirementScenario],
  })
  expect(rows).toBe(4_000)
  expect(differences).toEqual([])
}, 120_000)
