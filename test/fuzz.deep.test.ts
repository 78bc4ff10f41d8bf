import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Format } from './bad-input/formats.js'
import { Files } from './fuzz/files.js'
import { type Found, Judge } from './fuzz/judges.js'
import { type Break, breaks } from './fuzz/mutate.js'

type Breaks = readonly [readonly Break[], boolean]

const folder = mkdtempSync(join(tmpdir(), 'gwanmun-'))
/** Two processes, side by side. */
const judges = [new Judge(), new Judge()]
afterAll(() => {
  for (const judge of judges) judge.close()
  rmSync(folder, { recursive: true, force: true })
})

const large = new Files(100_000)
const small = new Files(200)
const tenMillion = 10_000_000
let rowsInAll = 0

interface Seen {
  rows: number
  refused: number
  ended: number
}

/** Every sixth large file goes in partitions too, every twelfth in threads; small ones all. */
async function judgeOne(format: Format, files: Files, at: number, all: Breaks): Promise<Found> {
  const [own, isRaw] = all
  const isLarge = files === large
  const { bytes, rows } = files.make(format, own, !isLarge && isRaw)
  const input = join(folder, `broken.${at % 2}.${format}`)
  writeFileSync(input, bytes)
  const partitions = isLarge && at % 6 > 0 ? 0 : 1 + (at % 5)
  const asked = { input, rows, partitions, threads: isLarge && at % 12 === 0 ? 2 : 1 }
  const found = await judges[at % 2]!.judge(asked)
  if (found.failure) writeFileSync(join(tmpdir(), `gwanmun-broken.${format}`), bytes)
  expect(found.failure, JSON.stringify(own)).toBeUndefined()
  return found
}

async function judgeMany(format: Format, files: Files, most: number, count: number): Promise<void> {
  const seen: Seen = { rows: 0, refused: 0, ended: 0 }
  const all = fc.sample(fc.tuple(breaks(most), fc.boolean()), { numRuns: count, seed: 11 })
  for (let at = 0; at < count; at += 2) {
    const pair = all.slice(at, at + 2)
    const found = await Promise.all(pair.map((one, n) => judgeOne(format, files, at + n, one)))
    for (const { rows = 0, refused = 0, ended } of found) {
      seen.rows += rows
      seen.refused += refused
      seen.ended += ended === undefined ? 0 : 1
    }
  }
  rowsInAll += seen.rows
  expect(seen.refused).toBeGreaterThan(0)
  expect(seen.ended).toBeLessThan(count)
}

describe('ten million broken rows', () => {
  it.each([
    ['csv', 84],
    ['gzip', 6],
    ['cp949', 6],
    ['ndjson', 6],
    ['parquet', 4],
  ] as const)('of %s, in large files', (format, count) => judgeMany(format, large, 800, count))

  it.each([...(['csv', 'gzip', 'cp949', 'ndjson', 'parquet', 'xlsx'] as const)])(
    'of %s, in small files that are broken badly',
    format => judgeMany(format, small, 40, 150),
  )

  it('were ten million', () => {
    expect(rowsInAll).toBeGreaterThan(tenMillion)
  })
})
