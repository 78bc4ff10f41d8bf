import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Sieve } from './sieve.js'

describe('the sieve', () => {
  it('holds back every key that was noted twice, in a sieve of any size', () => {
    const hashes = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 60 })
    fc.assert(
      fc.property(hashes, fc.integer({ min: 0, max: 100 }), (all, size) => {
        const sieve = new Sieve(size)
        for (const hash of all) sieve.note(hash)
        for (const hash of all) {
          const times = all.filter(one => one === hash).length
          if (times > 1) expect(sieve.isSeveral(hash)).toBe(true)
        }
      }),
    )
  })

  it('lets nearly all keys through that were noted once', () => {
    const sieve = new Sieve(10_000)
    for (let hash = 0; hash < 10_000; hash++) sieve.note(hash)
    let held = 0
    for (let hash = 0; hash < 10_000; hash++) if (sieve.isSeveral(hash)) held++
    expect(held).toBeLessThan(1_000)
  })
})
