import { describe, expect, it } from 'vitest'
import { TripleCache } from './triple-cache.js'

describe('the cache of three numbers', () => {
  it('knows nothing at first, not even of zeros', () => {
    expect(new TripleCache().get(0, 0, 0)).toBe(-1)
  })

  it('never gives the answer of other numbers, however many are put', () => {
    const cache = new TripleCache()
    for (let n = 0; n < 50_000; n++) {
      cache.put(n, -n, n % 7, n)
      expect(cache.get(n, -n, n % 7)).toBe(n)
      expect(cache.get(n, -n, 7)).toBe(-1)
    }
    for (let n = 0; n < 50_000; n++) expect([-1, n]).toContain(cache.get(n, -n, n % 7))
  })
})
