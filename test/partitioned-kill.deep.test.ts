import { describe, expect, it } from 'vitest'
import {
  childWords,
  commandWords,
  hasLeft,
  killOften,
  killWhen,
  leftBy,
  run,
  writeScattered,
} from './partitioned/kills.js'

const rounds = 6
const killsOfRound = 5

/** Files whose appearing tells what a run is at: it is killed as soon as they are there. */
const stages: readonly (readonly [string, string])[] = [
  ['reading', '.run/rows'],
  ['sorting', '.run/part.0.rows'],
  ['judging', '.run/part.0.decisions'],
  ['judging the last', '.run/part.3.decisions'],
  ['numbering', '.run/part.0.ranks'],
  ['merging', '.part'],
  ['writing problems', '.problems.part'],
  ['ending', '.manifest.json.part'],
]
const times = 3

describe('dozens of kills', () => {
  let killed = 0

  it('leave every run able to end with the same bytes', async () => {
    writeScattered(12_000)
    run(commandWords('whole.csv'))
    for (let round = 0; round < rounds; round++) {
      const words = childWords('killed.csv', 2 + (round % 5), 1 + (round % 2))
      killed += await killOften(words, killsOfRound)
      expect(run(words)).toMatchObject({ status: 0, stderr: '' })
      expect(leftBy('killed.csv')).toEqual(leftBy('whole.csv'))
      expect(hasLeft('killed.csv.run')).toBe(false)
    }
  })

  it.each(stages)('do so while %s', async (_, name) => {
    const words = childWords('stage.csv', 4, 1)
    for (let time = 0; time < times; time++) {
      if (await killWhen(`stage.csv${name}`, words, time * 3)) killed++
    }
    expect(run(words)).toMatchObject({ status: 0, stderr: '' })
    expect(leftBy('stage.csv')).toEqual(leftBy('whole.csv'))
    expect(hasLeft('stage.csv.run')).toBe(false)
  })

  it('were dozens, or some of them ended first', () => {
    expect(killed).toBeGreaterThan((rounds * killsOfRound + stages.length * times) / 2)
  })
})
