import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  childWords,
  commandWords,
  hasLeft,
  leftBy,
  run,
  writeScattered,
} from './partitioned/kills.js'

/** A limit on every file is to a program what a full disk is. */
function runWithin(blocks: number, words: readonly string[]) {
  const script = `ulimit -f ${blocks}; exec "$0" "$@"`
  return spawnSync('sh', ['-c', script, process.execPath, ...words], { encoding: 'utf8' })
}

/** In blocks of 512 bytes: too little for the first file that is written, up to only the last. */
const limits = [1, 40, 300, 700]

describe.runIf(process.platform !== 'win32')('a disk without room', () => {
  let whole: readonly string[] = []
  beforeAll(() => {
    writeScattered(3000)
    expect(run(commandWords('whole.csv'))).toMatchObject({ status: 0 })
    whole = leftBy('whole.csv')
  })

  it('ends a run at once with status 3, one sentence and nothing left', () => {
    const { status, stdout, stderr } = runWithin(100, commandWords('once.csv'))
    expect(stderr).toMatch(/^disk_full\n {2}.*[가-힣].*\n {2}There is no room left to write/)
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    const names = ['once.csv', 'once.csv.part', 'once.csv.problems', 'once.csv.manifest.json']
    for (const name of names) expect(hasLeft(name), name).toBe(false)
  })

  it('ends a run in partitions, which goes on to the same bytes once there is room', () => {
    const words = childWords('parts.csv', 3, 1)
    for (const blocks of limits) {
      const { status, stderr } = runWithin(blocks, words)
      expect(status).not.toBe(0)
      expect(stderr).toContain('EFBIG')
      expect(hasLeft('parts.csv.manifest.json')).toBe(false)
      expect(hasLeft('parts.csv.part')).toBe(false)
    }
    expect(run(words)).toMatchObject({ status: 0, stderr: '' })
    expect(leftBy('parts.csv')).toEqual(whole)
    expect(hasLeft('parts.csv.run')).toBe(false)
  })
})
