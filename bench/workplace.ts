/** Makes the sample once, and a copy of the built program that no later build changes. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadSchedule } from '../src/files/schedule-asset.js'
import { openSink } from '../src/files/sink.js'
import { type SampleOptions, writeSample } from '../src/run/sample/sample.js'

const root = dirname(import.meta.dirname)
const generator = ['chance.ts', 'goods-list.ts', 'trade-list.ts', 'sample.ts']
const sources = generator.map(file => join('src', 'run', 'sample', file))
const codesFile = join('assets', 'schedule', 'kr-2026', 'lines.csv')

function generatorHash(): string {
  const hash = createHash('sha256')
  for (const file of [...sources, codesFile]) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/** The path of the sample; written when no earlier run of the same generator left it. */
export function sampleAt({ lines, seed }: Omit<SampleOptions, 'codes'>): string {
  const folder = join(tmpdir(), 'gwanmun-bench')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `sample-${lines}-${seed}-${generatorHash()}.csv`)
  if (existsSync(path)) return path
  const codes = loadSchedule().lines.map(line => line.hs10)
  writeSample(openSink(path), { lines, seed, codes })
  return path
}

/** A new folder with what the program needs to run, from a folder that holds a build. */
export function copyOfBuild(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-bench-run-'))
  for (const part of ['dist', 'assets', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}
