import { describe, expect, it } from 'vitest'
import { lossReasons, wayReasons } from '../../src/declare/way-reasons.js'
import { krExport } from '../../src/law/kr/export.js'
import { provisionsOf } from '../../src/law/law-on.js'
import { unitTexts } from '../../src/law/value-text.js'

const provisions = new Map(provisionsOf(krExport).map(({ key, provision }) => [key, provision]))

describe('the law of exports', () => {
  it('has units that people can read, and reasons that rest on it', () => {
    for (const [key, { unit }] of provisions) {
      expect(unit === 'form' || unitTexts[unit] !== undefined, key).toBe(true)
    }
    for (const { rests } of [...Object.values(wayReasons), ...Object.values(lossReasons)]) {
      for (const key of rests) expect(provisions.has(key), key).toBe(true)
    }
  })
})
