import { describe, expect, it } from 'vitest'
import {
  childWords,
  commandWords,
  killOften,
  leftBy,
  run,
  writeScattered,
} from './partitioned/kills.js'

const rounds = 6
const killsOfRound = 5

describe('thirty kills', () => {
  it('leave every run able to end with the same bytes', async () => {
    writeScattered(20_000)
    run(commandWords('whole.csv'))
    let killed = 0
    for (let round = 0; round < rounds; round++) {
      const words = childWords('killed.csv', 2 + (round % 5), 1 + (round % 2))
      killed += await killOften(words, killsOfRound)
      expect(run(words)).toMatchObject({ status: 0, stderr: '' })
      expect(leftBy('killed.csv')).toEqual(leftBy('whole.csv'))
    }
    expect(killed).toBeGreaterThan(rounds)
  })
})
