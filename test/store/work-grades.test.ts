/** Parcels that a store holds already are graded by migrations: they know every reason of the rules. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { workGrades, workOfPeople } from '../../src/assess/left-to-people.js'
import { migrations } from '../../src/store/migrate.js'

const grading = ['0007-work-left.sql', '0009-combined-work.sql']
const text = grading.map(name => readFileSync(new URL(name, migrations), 'utf8')).join('\n')

it.each(workGrades)('what is left to people to %s', grade => {
  const codes = workOfPeople.flatMap(kind => kind[grade])
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.filter(code => !text.includes(`'${code}'`))).toEqual([])
})
