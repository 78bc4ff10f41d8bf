import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { codeOf } from '../src/basis/codes.js'
import { Unusable } from '../src/basis/problem.js'
import { BrokenSeal, SealedReader, SealedWriter } from '../src/files/sealed-file.js'
import { Bridges, KeyNumbers } from '../src/run/partition/bridges.js'
import { assessPartitioned } from '../src/run/partition/partitioned-run.js'
import { bench, codeList } from './parcels.js'
import { folder, writeLines } from './partitioned/both-ways.js'

const canaries = ['CANARY-person', 'P909090909090', 'CANARY-name']
const lineOf = (at: number): InputLine => ({
  ...{ parcel: `A${at}`, declared_on: '2026-02-10', ship_from: 'CN', quantity: 1, currency: 'USD' },
  ...{ hs: '6109101000', unit_price: 100 + at, local_freight: 0, local_tax: 0, goods: 'shirt' },
  ...{ person: `${canaries[0]}${at % 9}`, customs_id: canaries[1]!, person_name: canaries[2]! },
})
const input = writeLines(
  'in.csv',
  Array.from({ length: 60 }, (_, at) => lineOf(at)),
)
const out = join(folder, 'run.csv')
const runFolder = `${out}.run`

interface Bounds {
  readonly memory: number
  readonly partitions?: number
}

const usual: Bounds = { memory: 512, partitions: 3 }

async function start(problems: string, bounds = usual) {
  const stages: string[] = []
  const onProgress = ({ stage }: { readonly stage: string }): void => void stages.push(stage)
  const options = { input, bench, loadCodes: () => codeList, onProgress }
  const plan = { ...bounds, threads: 1, size: 1 }
  const outputs = { decisions: out, problems: join(folder, problems), manifest: `${out}.json` }
  await assessPartitioned(options, plan, outputs)
  return [...new Set(stages)]
}

/** Leaves the folder of a run that could not write its problems. */
async function leaveFolder(): Promise<void> {
  await expect(start('no such folder/problems.csv')).rejects.toMatchObject({ code: 'ENOENT' })
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    error => error,
  )
  if (!(error instanceof Unusable)) throw error ?? new Error('it was not refused')
  return codeOf(error.problem.code).code
}

afterEach(() => {
  for (const path of [runFolder, out, `${out}.json`]) rmSync(path, { recursive: true, force: true })
})

describe('the folder of a run', () => {
  it('lets a run go on where it ended, without reading or judging again', async () => {
    expect(await start('p.csv')).toEqual(['read', 'sort', 'judge'])
    const whole = readFileSync(out, 'utf8')
    await leaveFolder()
    expect(existsSync(`${out}.json`)).toBe(false)
    expect(await start('p.csv')).toEqual([])
    expect(readFileSync(out, 'utf8')).toBe(whole)
    expect(existsSync(runFolder)).toBe(false)
  })

  it('holds nothing personal that can be read, and no key', async () => {
    await leaveFolder()
    const names = readdirSync(runFolder)
    expect(names).toContain('part.0.decisions')
    for (const name of names) {
      const bytes = readFileSync(join(runFolder, name))
      for (const canary of canaries)
        expect(bytes.includes(canary), `${canary} in ${name}`).toBe(false)
    }
  })

  it('begins anew where the input, an option or a file in it has changed', async () => {
    await leaveFolder()
    expect(await start('p.csv', { memory: 512, partitions: 4 })).toContain('read')
    await leaveFolder()
    const pieces = [0, 1, 2].map(at => join(runFolder, `part.${at}.decisions`))
    for (const piece of pieces) truncateSync(piece, 20)
    expect(await start('p.csv')).toContain('read')
    await leaveFolder()
    writeFileSync(input, `${readFileSync(input, 'utf8')}`)
    expect(await start('p.csv')).toContain('read')
  })

  it('is of one run at a time', async () => {
    await leaveFolder()
    writeFileSync(join(runFolder, 'lock'), String(process.ppid))
    expect(await refusal(start('p.csv'))).toBe('run_locked')
    writeFileSync(join(runFolder, 'lock'), '99999999')
    expect(await start('p.csv')).toEqual([])
  })

  it('is removed where goods do not fit into the memory', async () => {
    const tiny = Array.from({ length: 6000 }, (_, at) => ({ ...lineOf(at), person: 'one' }))
    writeFileSync(input, readFileSync(writeLines('large.csv', tiny)))
    expect(await refusal(start('p.csv', { memory: 160 }))).toBe('memory_too_small')
    expect(existsSync(runFolder)).toBe(false)
  })
})

describe('sealed files', () => {
  const path = join(folder, 'sealed')
  const key = new Uint8Array(32).fill(7)
  const all = (with_: Uint8Array): string => {
    const reader = new SealedReader(path, with_)
    let text = ''
    for (let frame = reader.next(); frame; frame = reader.next()) text += frame.toString('latin1')
    return text
  }
  const write = (...records: readonly string[]): void => {
    const writer = new SealedWriter(path, key, 8)
    for (const record of records) writer.put(Buffer.from(record))
    writer.finish()
  }

  it('give back what was put in, in any sizes', () => {
    write('a', 'bcdefgh', 'i', 'longer than a frame', '')
    expect(all(key)).toBe('abcdefghilonger than a frame')
    write()
    expect(all(key)).toBe('')
  })

  it('break where they are cut off, changed, or read with another key', () => {
    write('one', 'another')
    const bytes = readFileSync(path)
    expect(() => all(new Uint8Array(32))).toThrow(BrokenSeal)
    for (const at of [0, 20, 34, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1
      writeFileSync(path, changed)
      expect(() => all(key), String(at)).toThrow(BrokenSeal)
    }
    for (const length of [0, 10, bytes.length - 33, bytes.length - 1]) {
      writeFileSync(path, bytes.subarray(0, length))
      expect(() => all(key), String(length)).toThrow(BrokenSeal)
    }
  })
})

describe('bridges', () => {
  it('name one home for all that are tied together', () => {
    const bridges = new Bridges()
    for (let at = 1; at < 20_000; at++) if (at % 100 !== 0) bridges.join(at * 7919, (at + 1) * 7919)
    expect(bridges.rootOf(1 * 7919)).toBe(bridges.rootOf(100 * 7919))
    expect(bridges.rootOf(101 * 7919)).toBe(bridges.rootOf(200 * 7919))
    expect(bridges.rootOf(100 * 7919)).not.toBe(bridges.rootOf(101 * 7919))
    expect(bridges.rootOf(5)).toBe(5)
  })

  it('number keys apart', () => {
    const numbers = new KeyNumbers(4)
    for (let at = 1; at <= 5000; at++) expect(numbers.intern(at * 2 ** 32 + 1)).toBe(at)
    expect(numbers.find(17 * 2 ** 32 + 1)).toBe(17)
    expect(numbers.find(3)).toBe(0)
  })
})
