/** The day that a parcel is moved from: of the column that decided it, and of the line that has it. */
import { expect, it } from 'vitest'
import { heartOf } from '../../console/src/heart-judge.js'
import { judgedDay } from '../../console/src/kept-parcel.js'
import { isRateMissing } from '../../console/src/missing.js'
import { day } from '../../src/basis/day.js'
import { givenBy, type InputLine } from '../../src/pages.js'
import { bench, codeList, shirt } from '../parcels.js'

const { schedule } = bench
const rate = { currency: 'USD', krwPerUnitMicro: 1_442_880_000, source: 'made up' }
const heart = heartOf({
  ...{ schedule: schedule!, code_list: codeList },
  rates: [{ ...rate, from: day('2026-02-01'), to: day('2026-02-07') }],
})

function judged(own: readonly InputLine[]) {
  const batch = heart.judge(own)
  const answers = batch.answers(own.keys())
  const { column, day: law } = judgedDay(own, answers)
  return { batch, answers, column, given: givenBy(own, column), law }
}

const mail: InputLine = { ...shirt, channel: 'post', arrived_on: '' }

it('of mail for resale without a day of arrival is that of its declaration, refused or not', () => {
  const resale = { ...mail, use: 'resale', declared_on: '2026-02-10' }
  const { batch, answers, ...refused } = judged([resale])
  expect([answers[0]!.state, batch.problems.map(isRateMissing)]).toEqual(['refused', [true]])
  const law = { column: 'declared_on', given: '2026-02-10', law: '2026-02-10' }
  expect(refused).toEqual(law)
  const known = judged([{ ...resale, declared_on: '2026-02-03' }])
  expect(known.answers[0]!.track).toBe('declaration')
  expect(known).toMatchObject({ column: 'declared_on', law: '2026-02-03' })
})

it('of other mail is that of its arrival, on whichever line that stands', () => {
  const lines = [
    { ...mail, line: '1', unit_price: 20 },
    { ...mail, line: '2', unit_price: 20, declared_on: '2026-02-05', arrived_on: '2026-02-10' },
  ]
  const { batch, answers, ...refused } = judged(lines)
  expect(answers.map(({ state }) => state)).toEqual(['refused', 'refused'])
  expect(batch.problems.every(isRateMissing)).toBe(true)
  expect(refused).toEqual({ column: 'arrived_on', given: '2026-02-10', law: '2026-02-10' })
})

it('is asked for where mail was refused for lack of it', () => {
  const { answers, column, given } = judged([mail])
  expect(answers[0]!.reasons).toBe('arrived_on_missing')
  expect([column, given]).toEqual(['arrived_on', ''])
})

it('of what is no mail is that of the declaration', () => {
  const express = { ...shirt, channel: 'express', arrived_on: '2026-02-01' }
  expect(judged([express])).toMatchObject({ column: 'declared_on', given: '2026-02-03' })
})
