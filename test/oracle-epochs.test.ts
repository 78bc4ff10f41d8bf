/** The list of reasons and epochs without rows: it names what there is, and may only shrink. */
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, it } from 'vitest'
import { absences } from './oracle/absent-reasons.js'
import { asksForOption, covers, emptyCells, whyAbsent } from './oracle/epochs.js'
import { byOption } from './oracle/option-reasons.js'

/** Reasons in epochs that no test asks rows of, and those that runs with options are asked for. */
const listed = 201
const listedByOption = 120

it('lists the reasons and epochs that the boundary generator cannot reach', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const cells = await emptyCells(connection)
  connection.closeSync()
  expect(cells.filter(whyAbsent).length).toBeLessThanOrEqual(listed)
  expect(cells.filter(asksForOption).length).toBeLessThanOrEqual(listedByOption)
  const idle = [...absences, ...byOption].flatMap(absence =>
    absence.reasons.filter(
      reason => !cells.some(cell => cell.reason === reason && covers(absence, cell)),
    ),
  )
  expect(idle).toEqual([])
})
