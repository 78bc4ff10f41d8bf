import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesIn, formats } from './bad-input/formats.js'
import { brokenLines, orders, plainRows } from './canaries/rows.js'
import { pathOf, recordsOf } from './format-run.js'
import { fetchNode } from './other-node.js'
import {
  childWords,
  clear,
  commandWords,
  input,
  leftBy,
  writeScattered,
} from './partitioned/kills.js'

const version = '24.21.0'
const other = fetchNode(version)
const names = orders[0]!

/** What a run leaves on a version; some rows are refused, which only the command tells by its status. */
function runOn(node: string, words: readonly string[]): readonly string[] {
  clear('out.csv')
  const { status, stderr } = spawnSync(node, [...words], { encoding: 'utf8', maxBuffer: 1 << 28 })
  expect({ status, stderr }).toEqual({ status: words.includes('assess') ? 1 : 0, stderr: '' })
  return leftBy('out.csv')
}

describe.skipIf(other === undefined)(
  `the same bytes on Node ${process.version} and ${version}`,
  () => {
    let whole: readonly string[] = []
    beforeAll(() => {
      const text = writeScattered(8000).toString()
      const header = text.slice(0, text.indexOf('\n'))
      const broken = brokenLines(header.split(','))
      writeFileSync(input, [text.trimEnd(), ...broken].join('\n'))
      whole = runOn(process.execPath, commandWords('out.csv'))
      expect(whole[0]!.length).toBeGreaterThan(1_000_000)
    })

    it('at once', () => expect(runOn(other!, commandWords('out.csv'))).toEqual(whole))

    it.each([
      [1, 1],
      [2, 1],
      [7, 1],
      [3, 2],
      [8, 2],
    ])('in %i partitions with %i threads', (partitions, threads) => {
      for (const node of [process.execPath, other!]) {
        expect(runOn(node, childWords('out.csv', partitions, threads))).toEqual(whole)
      }
    })

    it.each(formats)('of %s', format => {
      const rows = [...recordsOf(readFileSync(input, 'utf8').split('\n').slice(0, 500).join('\n'))]
      const path = pathOf(`versions.${format}`)
      writeFileSync(path, bytesIn(format, names, [...rows, ...plainRows()]))
      const words = commandWords('out.csv', path)
      expect(runOn(other!, words)).toEqual(runOn(process.execPath, words))
    })
  },
)
