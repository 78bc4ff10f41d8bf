/** A few kills of a keep; many of them are in the deep tier. */
import { describe, it } from 'vitest'
import { engines } from './engines.js'
import { killAndLook } from './kills.js'

const kills = 3

describe.each(engines)('$name', engine => {
  it('keeps every accepted file whole, and doubles nothing', async () => {
    await killAndLook(engine, kills, 7)
  })
})
