import { beforeAll, describe, expect, it } from 'vitest'
import {
  childWords,
  commandWords,
  hasLeft,
  killOften,
  leftBy,
  run,
  spoil,
  writeScattered,
} from './partitioned/kills.js'

describe('a run in a process of its own', () => {
  let whole: readonly string[] = []
  let bytes: Uint8Array = new Uint8Array(0)

  beforeAll(() => {
    bytes = writeScattered(6000)
    expect(run(commandWords('whole.csv'))).toMatchObject({ status: 0, stderr: '' })
    whole = leftBy('whole.csv')
  })

  it('gives the bytes of a run at once from a stream and with threads', () => {
    expect(run(commandWords('stream.csv', '-'), bytes)).toMatchObject({ status: 0, stderr: '' })
    expect(leftBy('stream.csv')[0]).toBe(whole[0])
    expect(run(childWords('threads.csv', 6, 2))).toMatchObject({ status: 0, stderr: '' })
    expect(leftBy('threads.csv')).toEqual(whole)
    expect(hasLeft('threads.csv.run')).toBe(false)
  })

  it('ends with the same bytes after it was killed', async () => {
    const words = childWords('killed.csv', 4, 1)
    expect(await killOften(words, 4)).toBeGreaterThan(0)
    expect(run(words)).toMatchObject({ status: 0, stderr: '' })
    expect(leftBy('killed.csv')).toEqual(whole)
    expect(hasLeft('killed.csv.run')).toBe(false)
  })
  it('names the same lines where threads read parts of the file', () => {
    spoil()
    expect(run(commandWords('bad.csv'))).toMatchObject({ status: 1, stderr: '' })
    expect(leftBy('bad.csv')[1]!.split('\n').length).toBeGreaterThan(50)
    expect(run(childWords('parts.csv', 3, 2))).toMatchObject({ status: 0, stderr: '' })
    expect(leftBy('parts.csv')).toEqual(leftBy('bad.csv'))
  })
})
