/** Runs a process to its end and tells how long it took and what it used. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Run {
  /** Wall time from before the process is started until after it has ended. */
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMb: number
  readonly output: string
}

const meter = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href
const kib = 1024
const million = 1e6

function ended(words: readonly string[], usagePath: string): Promise<string> {
  const env = { ...process.env, BENCH_USAGE: usagePath }
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  const child = spawn(process.execPath, ['--import', meter, ...words], { env, stdio: [...stdio] })
  const parts: Buffer[] = []
  child.stdout?.on('data', part => parts.push(part))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      // Exit 1 says that some parcels were refused; everything else above 0 is a failure.
      if (code === 0 || code === 1) resolve(Buffer.concat(parts).toString())
      else reject(new Error(`${words.join(' ')} ended with ${code}`))
    })
  })
}

/** Runs Node with these words; `folder` takes a small file for the time of the run. */
export async function runNode(words: readonly string[], folder: string): Promise<Run> {
  const usagePath = join(folder, 'usage.json')
  rmSync(usagePath, { force: true })
  const started = performance.now()
  const output = await ended(words, usagePath)
  const seconds = (performance.now() - started) / 1000
  const usage = JSON.parse(readFileSync(usagePath, 'utf8'))
  const cpuSeconds = (usage.userMicroseconds + usage.systemMicroseconds) / million
  return { seconds, cpuSeconds, peakMb: (usage.peakKib * kib) / million, output }
}

/** The SHA-256 of a file, which is read so into the cache of the system too. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part)
  return hash.digest('hex')
}
