/** The column `edition`: the same for what was judged with the same, another for another choice. */
import { expect, it } from 'vitest'
import { editionsOf } from './oracle/edition.js'

it('names what a row was judged with', () => {
  const { base, byChoice, otherRate } = editionsOf(3_000, 13)
  for (const [choice, editions] of byChoice) {
    const kept = editions.filter((edition, row) => edition !== '' && edition === base[row])
    expect([choice, kept.length]).toEqual([choice, 0])
  }
  const { used, editions } = otherRate
  expect(used.filter(Boolean).length).toBeGreaterThan(0)
  const moved = editions.map((edition, row) => edition !== base[row])
  const expected = used.map((isUsed, row) => isUsed && base[row] !== '')
  const isTold = (_: unknown, row: number): boolean => used[row] !== undefined
  expect(moved.filter(isTold)).toEqual(expected.filter(isTold))
}, 300_000)
