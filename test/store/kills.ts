/** Kills a keep at any moment, again and again, and looks whether everything is whole afterwards. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { openKeep } from '../../src/run/keep/keep.js'
import { overview } from '../../src/store/overview.js'
import { scratch } from '../scratch.js'
import type { Engine } from './engines.js'
import { keepOptions, textOf } from './keeping.js'
import { csvOf } from './parcels-csv.js'

const program = fileURLToPath(new URL('./served-keep.mjs', import.meta.url))

/** More than one block; small ones, so that many kills fit into the time. */
const linesOfFile = 510
const linesOfBlock = 250
const always = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }

interface Ended {
  readonly ms: number
  readonly said: readonly string[]
}

/** Runs it; `killAfter` is how many milliseconds after it began to take the file. */
function run(words: readonly string[], killAfter?: number): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  let began = 0
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => {
    said.push(line)
    if (line !== 'ready') return
    began = performance.now()
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      const isAsked = killAfter !== undefined || code === 0
      if (isAsked) resolve({ ms: performance.now() - began, said })
      else reject(new Error(`it ended with ${code}: ${said.join()}`))
    })
  })
}

function fileFor(folder: string, round: number): { path: string; sha256: string } {
  const rows = Array.from({ length: linesOfFile }, (_, n) => ({
    parcel: `R${round}-${n}`,
    person: `p${round}-${n % 1000}`,
    purchasedOn: `2025-${String((round % 12) + 1).padStart(2, '0')}-10`,
  }))
  const text = csvOf(rows)
  const path = join(folder, `${round}.csv`)
  writeFileSync(path, text)
  return { path, sha256: createHash('sha256').update(text).digest('hex') }
}

/** Numbers that are the same in every run. */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** So many kills, each while a file is taken, judged or kept. */
export async function killAndLook(engine: Engine, kills: number, seed: number): Promise<void> {
  const options = await keepOptions(engine)
  const words = JSON.stringify({ ...options, mostWaiting: 1000, linesOfBlock })
  const inputs = scratch('kills')
  const files = Array.from({ length: kills + 1 }, (_, round) => fileFor(inputs, round))
  const whole = await run([words, files[0]!.path])
  const chance = chances(seed)
  const accepted = new Map<string, string>()
  const note = ({ said }: Ended): void => {
    for (const line of said) {
      const [word, id, sha256] = line.split(' ')
      if (word === 'accepted') accepted.set(id!, sha256!)
    }
  }
  note(whole)
  for (let round = 1; round <= kills; round++) {
    note(await run([words, files[round]!.path], chance.next().value! * whole.ms))
  }
  await run([words])
  await look({ engine, options, files, accepted })
}

interface Looked {
  readonly engine: Engine
  readonly options: Awaited<ReturnType<typeof keepOptions>>
  readonly files: readonly { readonly sha256: string }[]
  readonly accepted: ReadonlyMap<string, string>
}

async function look({ options, files, accepted }: Looked): Promise<void> {
  const keep = await openKeep(options)
  try {
    const jobs = (await keep.jobs({ limit: 500 })).items
    const byFile = new Map(jobs.map(job => [job.file.id, job]))
    expect(byFile.size).toBe(jobs.length)
    // What was accepted is there; what was not told of any more may be there, and is then whole.
    for (const [id, sha256] of accepted) expect(byFile.get(id)?.file.sha256).toBe(sha256)
    const known = new Set(files.map(({ sha256 }) => sha256))
    for (const job of jobs) {
      expect(known.has(job.file.sha256)).toBe(true)
      expect(job).toMatchObject({ state: 'done', lines: linesOfFile, parcels: linesOfFile })
      const csv = await textOf(keep.decisions(job.assessment))
      expect(createHash('sha256').update(csv).digest('hex')).toBe(job.decisionsSha256)
    }
    const all = jobs.length * linesOfFile
    const { parcels, lines } = await overview(keep.sql, always)
    expect({ parcels, lines }).toEqual({ parcels: all, lines: all })
    const [counted] = await keep.sql.query(
      `select (select count(*) from line) as lines, (select count(*) from parcel) as parcels,
         (select count(*) from superseded) as superseded`,
    )
    expect(counted).toEqual({ lines: all, parcels: all, superseded: 0 })
    expect(readdirSync(join(options.folder, 'files'))).toHaveLength(jobs.length)
    expect(readdirSync(join(options.folder, 'jobs'))).toEqual([])
  } finally {
    await keep.close()
  }
}
