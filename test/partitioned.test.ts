import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { loadApproximateRates, withApproximate } from '../src/files/ecb-rates.js'
import { loadShippedRates } from '../src/files/rates-file.js'
import { buildRateTable } from '../src/law/rate-table.js'
import { bench, someParcels } from './parcels.js'
import { atOnce, inPartitions, writeLines } from './partitioned/both-ways.js'

/** Ties over persons, of orders, declarations and ids; and bad rows. Most parcels have none of them. */
const ties = fc.record({
  order_no: maybe('O', 25),
  platform: fc.constantFrom('', 'm', 'n'),
  declaration: maybe('D', 25),
  order_discount: fc.constantFrom('', '', '5'),
  seller_id: fc.constantFrom('', 'i1'),
  customs_id: maybe('P1234567890', 90),
  person: maybe('q', 60),
  unit_price: fc.constantFrom('20', '60', '149.99', '151', 'x'),
  line: fc.constantFrom('', '', '1', '2'),
})

function maybe(prefix: string, count: number): fc.Arbitrary<string> {
  const some = fc.integer({ min: 10, max: 9 + count }).map(at => `${prefix}${at}`)
  return fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: some })
}

/** A parcel of a set of its own: other sets have other persons and ids. */
function apart(line: InputLine, set: number): InputLine {
  const person = line['person'] ? `${line['person']}.${set}` : ''
  const id = String(line['customs_id'] ?? '')
  const customs_id = /^P\d{12}$/.test(id) ? `P9${String(set).padStart(11, '0')}` : id
  return { ...line, person, customs_id, parcel: `${line.parcel}.${set}` }
}

/** Many parcels in any order, of which few are tied together. */
const tied = fc
  .tuple(
    fc.array(someParcels, { minLength: 30, maxLength: 30 }),
    fc.infiniteStream(ties),
    fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 })),
  )
  .map(([some, ties, random]) => {
    const number = (): number => Number(random.next().value)
    const lines = some.flatMap((parcels, set) =>
      parcels.map(line => {
        const given = Object.entries(ties.next().value as InputLine).filter(([, it]) => it !== '')
        const isTied = number() % 5 === 0
        return { ...apart(line, set), ...(isTied ? Object.fromEntries(given) : {}) }
      }),
    )
    const keyed = lines.map(line => ({ line, at: number() }))
    return keyed.sort((a, b) => a.at - b.at).map(({ line }) => line)
  })

describe('a run in partitions', () => {
  it('gives the bytes of a run at once, for any order and count', async () => {
    for (const lines of fc.sample(tied, { numRuns: 12, seed: 4 })) {
      const files = { input: writeLines('in.csv', lines), keep: ['goods', 'parcel'] }
      const whole = await atOnce(files)
      for (const count of [1, 2, 7]) expect(await inPartitions(files, count)).toEqual(whole)
    }
  })

  it('does so with history, which may hold parcels of the file', async () => {
    for (const lines of fc.sample(tied, { numRuns: 12, seed: 5 })) {
      const part = (at: number) => lines.filter((_, line) => line % 3 === at)
      if (part(0).length === 0) continue
      const files = {
        input: writeLines('in.csv', part(0)),
        history: [writeLines('b.csv', part(1)), writeLines('a.csv', part(2))],
      }
      const whole = await atOnce(files)
      for (const count of [2, 5]) expect(await inPartitions(files, count)).toEqual(whole)
    }
  })

  it('does so with approximate rates', async () => {
    const rows = withApproximate(loadShippedRates().slice(0, 400), loadApproximateRates().rows)
    const approximate = { ...bench, rates: buildRateTable(rows), approximation: 'ecb' }
    for (const lines of fc.sample(tied, { numRuns: 8, seed: 6 })) {
      const files = { input: writeLines('in.csv', lines), bench: approximate }
      expect(await inPartitions(files, 4)).toEqual(await atOnce(files))
    }
  })
})
