/** Kills runs at many points and lets them go on. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lastingScratch } from '../scratch.js'

const command = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url))
const child = fileURLToPath(new URL('child.mjs', import.meta.url))
const folder = lastingScratch('kills')
export const input = join(folder, 'in.csv')

export interface Ended {
  readonly status: number | null
  readonly stderr: string
}

export function run(words: readonly string[], stdin?: Uint8Array): Ended {
  const given = stdin ? { input: stdin } : {}
  return spawnSync(process.execPath, [...words], { encoding: 'utf8', ...given })
}

/** A made-up file whose rows are scattered, so that goods that belong together stand far apart. */
export function writeScattered(lines: number): Uint8Array {
  const sample = join(folder, 'sample.csv')
  run([command, 'sample', '--lines', String(lines), '--seed', '3', '--out', sample])
  const [header = '', ...rows] = readFileSync(sample, 'utf8').trimEnd().split('\n')
  const placed = rows.map((row, at) => ({ row, at: (at * 7919) % 10_007 }))
  const scattered = placed.sort((a, b) => a.at - b.at).map(({ row }) => row)
  writeFileSync(input, `${[header, ...scattered].join('\n')}\n`)
  return readFileSync(input)
}

/** The same file with bad and blank lines in it. */
export function spoil(): void {
  const spoilt = (line: string, at: number): string => {
    if (at % 89 === 1) return line.replace(/2025-\d\d/, '2025-13')
    if (at % 97 === 1) return line.slice(0, line.lastIndexOf(','))
    return at % 101 === 1 ? `\n${line}` : line
  }
  const lines = readFileSync(input, 'utf8').split('\n')
  writeFileSync(input, lines.map(spoilt).join('\r\n').replaceAll('\r\n\n', '\r\n\r\n'))
}

/** The words of the command that judges the file as users do. */
export function commandWords(out: string, from = input): readonly string[] {
  const path = join(folder, out)
  return [command, 'assess', from, '--out', path, '--problems', `${path}.problems`, '--json']
}

export function childWords(out: string, partitions: number, threads: number): readonly string[] {
  return [child, input, join(folder, out), String(partitions), String(threads)]
}

function filesOf(out: string): readonly string[] {
  const path = join(folder, out)
  return [path, `${path}.problems`]
}

/** What a run left. */
export function leftBy(out: string): readonly string[] {
  return filesOf(out).map(file => readFileSync(file, 'utf8'))
}

/** Removes what an earlier run left, so that it is not taken for what the next one leaves. */
export function clear(out: string): void {
  for (const file of filesOf(out)) rmSync(file, { force: true })
}

export function hasLeft(name: string): boolean {
  return existsSync(join(folder, name))
}

/** Starts a run and kills it after a time; whether it was killed before its end. */
export function killAfter(milliseconds: number, words: readonly string[]): Promise<boolean> {
  const started = spawn(process.execPath, [...words], { stdio: 'ignore' })
  const timer = setTimeout(() => started.kill('SIGKILL'), milliseconds)
  return new Promise(resolve => {
    started.once('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** Kills a run so many milliseconds after a file of it is there; whether it was killed at work. */
export function killWhen(name: string, words: readonly string[], wait: number): Promise<boolean> {
  const started = spawn(process.execPath, [...words], { stdio: 'ignore' })
  const watch = setInterval(() => {
    if (!hasLeft(name)) return
    clearInterval(watch)
    setTimeout(() => started.kill('SIGKILL'), wait)
  }, 1)
  return new Promise(resolve => {
    started.once('exit', (_, signal) => {
      clearInterval(watch)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** Kills a run so many times, each later than the one before; how many were killed at work. */
export async function killOften(words: readonly string[], times: number): Promise<number> {
  const before = performance.now()
  run(words)
  const took = performance.now() - before
  let killed = 0
  for (let at = 0; at < times; at++) {
    if (await killAfter(took * ((at + 1) / (times + 1)), words)) killed++
  }
  return killed
}
