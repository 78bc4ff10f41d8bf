/** What is asked of a file from elsewhere before it is sent, and what its plan holds then. */
import { chosen, lackingIn, planFor, unansweredIn, unitsOpen } from 'gwanmun/pages'
import { expect, it } from 'vitest'
import { daysIn, mayMean, parcelOfSeveralRows } from '../../console/src/match-plan.js'

function headIn(...lines: readonly string[]) {
  const [names = [], ...rows] = lines.map(line => line.split(','))
  return { names, rows, is_open_ended: false }
}

it('offers the code as the person, and asks for the unit of a weight', () => {
  const { names } = headIn('송장번호,통관부호,중량(kg),비고,품명')
  const first = planFor(names)
  expect(first.also).toEqual({ person: '통관부호' })
  expect(first.columns['중량(kg)']).toBe('')
  const plan = chosen(names, first, '중량(kg)', 'parcel_weight_g')
  expect(plan.units).toEqual({ '중량(kg)': 'kg' })
  const filled = { ...plan, filled: { declared_on: '2026-09-15' } }
  expect(unansweredIn(names, plan).map(({ name }) => name)).toContain('declared_on')
  expect(unansweredIn(names, filled).map(({ name }) => name)).not.toContain('declared_on')
})

it('names the deciding columns that a file lacks, and forgets a value that a column gives', () => {
  const { names } = headIn('송장번호,현지운임,세금')
  const plan = { ...planFor(names), filled: { local_tax: '0' } }
  expect(lackingIn(names, plan.columns).map(({ name }) => name)).toEqual([
    ...['declared_on', 'ship_from', 'currency', 'channel', 'use', 'local_tax'],
    ...['intl_freight', 'intl_insurance'],
  ])
  expect(chosen(names, plan, '세금', 'local_tax').filled).toEqual({})
})

it('tells the first and the last day of the first rows that are days, or the day that was said', () => {
  const rows = ['20260203,', '2026-02-30,', '2026-01-31,', '2026-13-45,', '15/09/2026,', ',']
  const head = headIn('신고일,입항일', ...rows)
  expect(daysIn(head, planFor(head.names))).toEqual({
    ...{ first: '2026-01-31', last: '2026-02-03', rows: 6 },
  })
  const arrived = headIn('신고일,입항일', ',2026-11-24', ',2026-11-24')
  expect(daysIn(arrived, planFor(arrived.names))).toEqual({
    ...{ first: '2026-11-24', last: '2026-11-24', rows: 2 },
  })
  const other = headIn('송장번호', 'A1')
  const plan = { ...planFor(other.names), filled: { declared_on: '2026-09-15' } }
  expect(daysIn(other, plan)).toEqual({ first: '2026-09-15', last: '2026-09-15', rows: undefined })
  expect(daysIn(other, planFor(other.names))).toBeUndefined()
})

it('offers a field to two columns that may mean it, and to none once one of them has it', () => {
  const head = headIn('공급자,보내는사람,구분', 'A,B,C')
  const plan = planFor(head.names)
  expect(mayMean(head, plan, '공급자')).toEqual({
    ...{ fields: ['seller'], taken: [], rivals: ['보내는사람'] },
  })
  const then = chosen(head.names, plan, '보내는사람', 'seller')
  expect(mayMean(head, then, '공급자')).toEqual({
    ...{ fields: [], taken: [{ field: 'seller', by: '보내는사람' }], rivals: [] },
  })
  expect(mayMean(head, then, '구분')).toEqual({ fields: ['use', 'channel'], taken: [], rivals: [] })
})

it('asks for a unit that nothing says, and takes a column back from whom it is given to', () => {
  const { names } = headIn('무게,송장번호,운송장')
  const first = chosen(names, planFor(names), '무게', 'weight_g')
  expect(unitsOpen(first)).toEqual(['무게'])
  const second = chosen(names, first, '송장번호', 'parcel')
  const third = chosen(names, second, '운송장', 'parcel')
  expect(third.columns).toEqual({ 무게: 'weight_g', 송장번호: '', 운송장: 'parcel' })
})

it('does not make the code the person again once somebody said no', () => {
  const { names } = headIn('통관부호,비고')
  const plan = { ...planFor(names), also: {} }
  expect(chosen(names, plan, '비고', 'goods').also).toEqual({})
})

it('fills in again what was said before, but no day: the next file is of another one', () => {
  const { names } = headIn('송장번호', 'A1')
  const filled = { declared_on: '2026-09-15', local_tax: '0' }
  expect(planFor(names, { ...planFor(names), filled }).filled).toEqual({ local_tax: '0' })
})

it('forgets an amount of all rows, which is that of one file', () => {
  const { names } = headIn('송장번호', 'A1')
  const before = { ...planFor(names), filled: { intl_freight: '12.5', intl_insurance: '0' } }
  expect(planFor(names, before).filled).toEqual({ intl_insurance: '0' })
})

it('finds a parcel of several rows, in whose rows an amount adds up', () => {
  const twice = headIn('송장번호,품명', 'A1,a', 'B1,b', ' B1,c', ',d', ',e')
  expect(parcelOfSeveralRows(twice, planFor(twice.names))).toBe('B1')
  const once = headIn('송장번호,품명', 'A1,a', 'B1,b', ',d', ',e')
  expect(parcelOfSeveralRows(once, planFor(once.names))).toBeUndefined()
})
