/** Kills of a keep on each engine, at moments of chance. */
import { describe, it } from 'vitest'
import { engines } from './engines.js'
import { killAndLook } from './kills.js'

/** On each; KEEP_KILLS asks for more of them, up to the hundred of a whole proof. */
const kills = Number(process.env['KEEP_KILLS'] ?? 15)
const minutes = 60_000

describe.each(engines)('$name', engine => {
  it('keeps every accepted file whole, and doubles nothing', {
    timeout: 40 * minutes,
  }, async () => {
    await killAndLook(engine, kills, 20_261_126)
  })
})
