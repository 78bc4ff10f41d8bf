/** What could be known of the law on a day. */
import { describe, expect, it } from 'vitest'
import { day } from '../basis/day.js'
import { lawKnownOn } from './law-known.js'
import type { Citation, Provision } from './provision.js'

const cite = (gazetted: string): Citation => ({
  ...{ instrument: '법', instrumentEn: 'act', number: '', article: '', url: '' },
  gazetted,
})

const limit: Provision<number> = {
  ...{ ko: '한도', en: 'limit', unit: 'won', checkedOn: '2026-11-26' },
  versions: [
    { from: '2020-01-01', value: 1, standing: 'read', cite: cite('2019-12-01') },
    { from: '2024-01-01', value: 2, standing: 'read', cite: cite('2023-06-15') },
    { from: '2026-01-01', value: 3, standing: 'reported', cite: cite('') },
  ],
}

const valuesOn = (known: string): readonly number[] =>
  lawKnownOn({ act: { limit } }, day(known)).act.limit.versions.map(version => version.value)

describe('the law that was known', () => {
  it.each([
    ['2019-11-30', []],
    ['2019-12-01', [1]],
    ['2023-06-14', [1]],
    ['2023-06-15', [1, 2]],
    // Its gazette day was not found.
    ['2025-12-31', [1, 2]],
    ['2026-01-01', [1, 2, 3]],
  ])('on %s', (known, values) => {
    expect(valuesOn(known)).toEqual(values)
  })
})
