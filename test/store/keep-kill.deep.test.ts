/** A hundred kills of a keep, half of them on each engine, at moments of chance. */
import { describe, it } from 'vitest'
import { engines } from './engines.js'
import { killAndLook } from './kills.js'

/** KEEP_KILLS asks for more of them on each. */
const kills = Number(process.env['KEEP_KILLS'] ?? 50)
const minutes = 60_000

describe.each(engines)('$name', engine => {
  it('keeps every accepted file whole, and doubles nothing', {
    timeout: 40 * minutes,
  }, async () => {
    await killAndLook(engine, kills, 20_261_126)
  })
})
