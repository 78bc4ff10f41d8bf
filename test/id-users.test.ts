import { describe, expect, it } from 'vitest'
import { readLines } from '../src/assess/assess.js'
import { IdUsers } from '../src/parcel/id-users.js'
import { arrange } from '../src/parcel/parcels.js'
import { shirt } from './parcels.js'

const idOf = (n: number): string => `P${String(n).padStart(12, '0')}`

function usersOf(given: readonly (readonly [id: number, person: string])[]): IdUsers {
  const lines = given.map(([id, person], n) => {
    return { ...shirt, parcel: `p${n}`, customs_id: idOf(id), person }
  })
  const { columns } = readLines(lines)
  const parcels = arrange(columns)
  return new IdUsers(columns, parcels, new Uint8Array(parcels.count))
}

describe('users of customs ids', () => {
  it('are told apart among thousands of ids that are no neighbours', () => {
    const ids = Array.from({ length: 3000 }, (_, n) => n * 330_000_001)
    const alone = ids.map(id => [id, `u${id}`] as const)
    const again = ids.filter((_, n) => n % 7 === 0)
    const users = usersOf([...alone, ...alone, ...again.map(id => [id, 'other'] as const)])
    const kept = keptOf(ids)
    expect(ids.filter((_, n) => users.isShared(kept[n]!))).toEqual(again)
  })

  it('say nothing where no person is named', () => {
    const users = usersOf([
      [5, 'a'],
      [5, ''],
      [6, ''],
      [6, 'b'],
    ])
    expect([...keptOf([5, 6])].map(id => users.isShared(id))).toEqual([false, false])
  })
})

/** The numbers that ids are kept as. */
function keptOf(ids: readonly number[]): ArrayLike<number> & Iterable<number> {
  const lines = ids.map((id, n) => ({ ...shirt, parcel: `p${n}`, customs_id: idOf(id) }))
  return readLines(lines).columns.column('customs_id').values.slice(0, ids.length)
}
