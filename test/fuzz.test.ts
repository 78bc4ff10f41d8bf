import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from './bad-input/formats.js'
import { Files, madeUp } from './fuzz/files.js'
import { judgeBroken } from './fuzz/judge.js'
import { breaks } from './fuzz/mutate.js'

const files = new Files(40)

describe('broken files', () => {
  it('are made from sound ones', async () => {
    for (const format of formats) {
      const { bytes, rows } = files.make(format, [], false)
      expect(await judgeBroken(`sound.${format}`, bytes, rows)).toBe(madeUp(40).rows.length)
    }
  })

  it.each(formats)(
    'of %s: every row is answered, refused ones are named, both runs agree',
    format =>
      fc.assert(
        fc.asyncProperty(breaks(12), fc.boolean(), async (all, isRaw) => {
          const { bytes, rows } = files.make(format, all, isRaw)
          await judgeBroken(`broken.${format}`, bytes, rows)
        }),
        { numRuns: 25, seed: 4 },
      ),
  )
})
