import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { MessageChannel, Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { WriteStart } from '../src/files/thread-sink.js'
import { scratch } from './scratch.js'

/** A thread runs what was built. */
const built = (path: string): URL => new URL(`../dist/${path}`, import.meta.url)
const { ThreadSink } = (await import(
  pathToFileURL(fileURLToPath(built('files/thread-sink.js'))).href
)) as typeof import('../src/files/thread-sink.js')
const worker = built('doors/cli/write-worker.js')
const folder = scratch('thread-sink')

function block(size: number, seed: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => (at * 7 + seed) & 255)
}

describe('a thread that writes', () => {
  it('writes the same bytes as were handed to it, whatever their sizes, and tells their digest', () => {
    const path = join(folder, 'sizes.csv')
    const sink = new ThreadSink(path, worker)
    const sizes = [1, 0, 3, 1 << 20, (1 << 20) + 1, 7_000_001, 5]
    const parts = sizes.map((size, at) => block(size, at))
    for (const part of parts) {
      const handed = part.slice()
      sink.write(handed)
      handed.fill(0)
    }
    expect(existsSync(path)).toBe(false)
    const sha256 = sink.finish()
    const whole = Buffer.concat(parts)
    const written = readFileSync(path)
    const differs = written.findIndex((byte, at) => byte !== whole[at])
    expect({ length: written.length, differs }).toEqual({ length: whole.length, differs: -1 })
    expect(sha256).toBe(createHash('sha256').update(whole).digest('hex'))
    expect(existsSync(`${path}.part`)).toBe(false)
  })

  it('takes no block twice when the word of one comes late', async () => {
    const path = join(folder, 'late.csv')
    const handle = openSync(path, 'w')
    const { port1, port2 } = new MessageChannel()
    const shared = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length))
    const [counts, lengths] = [shared(4), shared(4)]
    const bytes = new Uint8Array(new SharedArrayBuffer(4 << 20))
    const workerData: WriteStart = { handle, counts, lengths, bytes, port: port2 }
    const thread = new Worker(worker, { workerData, transferList: [port2] })
    const [started, filled] = [0, 1]
    while (Atomics.load(counts, started) === 0) await setTimeout(1)
    let woken = 0
    for (let n = 0; n < 100 && woken < 3; n++) {
      await setTimeout(2)
      woken += Atomics.notify(counts, filled)
    }
    expect(woken).toBe(3)
    bytes.set([1, 2, 3])
    lengths[0] = 3
    Atomics.add(counts, filled, 2)
    Atomics.notify(counts, filled)
    const [{ sha256 }] = await once(port1, 'message')
    await thread.terminate()
    closeSync(handle)
    expect([...readFileSync(path)]).toEqual([1, 2, 3])
    expect(sha256).toBe(
      createHash('sha256')
        .update(Uint8Array.of(1, 2, 3))
        .digest('hex'),
    )
  })

  it('writes an empty file', () => {
    const path = join(folder, 'empty.csv')
    expect(new ThreadSink(path, worker).finish()).toMatch(/^e3b0c44298fc1c14/)
    expect(readFileSync(path).length).toBe(0)
  })

  it('leaves nothing of what is given up', () => {
    const path = join(folder, 'given-up.csv')
    const sink = new ThreadSink(path, worker)
    sink.write(block(3_000_000, 1))
    sink.abandon()
    expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
  })

  it.runIf(existsSync('/dev/full'))('tells what the system said where it can not write', () => {
    const path = join(folder, 'full.csv')
    symlinkSync('/dev/full', `${path}.part`)
    const sink = new ThreadSink(path, worker)
    const write = (): void => {
      for (let at = 0; at < 8; at++) sink.write(block(1_000_000, at))
      sink.finish()
    }
    expect(write).toThrow(expect.objectContaining({ code: 'ENOSPC', syscall: 'write' }))
    sink.abandon()
    expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
  })
})
