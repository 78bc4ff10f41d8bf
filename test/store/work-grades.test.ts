/** Parcels that a store holds already are graded by migrations: they know every reason of the rules. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { columnsBehind, workGrades, workOfPeople } from '../../src/assess/left-to-people.js'
import { opening } from '../../src/assess/work-of-parcel.js'
import { migrations } from '../../src/store/migrate.js'

const text = readFileSync(new URL('0011-work-of-files.sql', migrations), 'utf8')

it.each(workGrades)('what is left to people to %s', grade => {
  const codes = workOfPeople.flatMap(kind => kind[grade])
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.filter(code => !text.includes(`'${code}'`))).toEqual([])
})

it('what leaves an answer open', () => {
  expect(opening.size).toBeGreaterThan(0)
  expect([...opening].filter(code => !text.includes(`'${code}'`))).toEqual([])
})

it('what a file without some columns explains, but for personal ones, which no header tells', () => {
  const unknown = Object.keys(columnsBehind).filter(code => !text.includes(`('${code}', array[`))
  expect(unknown).toEqual([
    ...['identity_order_number_missing', 'identity_code_missing', 'identity_order_code_missing'],
    'identity_code_missing_declared',
  ])
})
