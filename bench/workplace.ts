/** Makes the sample once, and a copy of the built program that no later build changes. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SampleOptions, writeSample } from './sample.js'

const generator = ['chance.ts', 'goods-list.ts', 'trade-list.ts', 'sample.ts']
const codes = join('..', 'assets', 'schedule', 'kr-2026', 'lines.csv')

function generatorHash(): string {
  const hash = createHash('sha256')
  for (const file of [...generator, codes]) {
    hash.update(readFileSync(join(import.meta.dirname, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

/** The path of the sample; written when no earlier run of the same generator left it. */
export function sampleAt({ lines, seed }: SampleOptions): string {
  const folder = join(tmpdir(), 'gwanmun-bench')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `sample-${lines}-${seed}-${generatorHash()}.csv`)
  if (!existsSync(path)) writeSample(path, { lines, seed })
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
