import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { grace, memory, path, peakOf } from './partitioned/peak.js'

const lines = 1_500_000

describe('a file several times larger than its memory', () => {
  it('is judged within it, every line', () => {
    peakOf('sample', '--lines', String(lines), '--out', path('in.csv'))
    const to = ['--out', path('out.csv'), '--problems', path('problems.csv')]
    const peak = peakOf('assess', path('in.csv'), ...to, '--memory', String(memory), '--json')
    expect(peak).toBeLessThan(memory * grace)
    const { summary } = JSON.parse(readFileSync(path('out.csv.manifest.json'), 'utf8'))
    expect(summary.lines).toBe(lines)
  })
})
