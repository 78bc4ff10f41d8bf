/** A file that a thread of its own hashes and writes, while this one makes the next rows. */
import { createHash } from 'node:crypto'
import { closeSync, fdatasync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { promisify } from 'node:util'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { letStay, removeAtExit } from './left-behind.js'
import type { Sink } from './sink.js'
import { writeAll } from './write-all.js'

const toDisk = promisify(fdatasync)

/** Blocks that may wait, and bytes of each. */
const blocks = 4
const blockBytes = 1 << 20

/** So many bytes are written before the disk is asked to take them. */
const bytesToDisk = 1 << 26

/** What stands in place of a length behind the last block. */
const end = 0
const abandoned = -1

/** Places of what both threads count. */
const started = 0
const filled = 1
const emptied = 2
const isOver = 3
const counts = 4

/** A thread that was not started by then has failed. */
const mostWaited = 60_000

/** What the thread is started with; the bytes are seen by both. */
export interface WriteStart {
  readonly handle: number
  readonly counts: Int32Array
  readonly lengths: Int32Array
  readonly bytes: Uint8Array
  readonly port: MessagePort
}

/** How it ended: the digest of what was written, or an error as plain values. */
interface Ended {
  readonly sha256?: string
  readonly failure?: { readonly message: string; readonly code?: string; readonly syscall?: string }
}

function shared(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes)
}

export class ThreadSink implements Sink {
  private readonly path: string
  private readonly part: string
  private readonly handle: number
  private readonly counts = new Int32Array(shared(counts * Int32Array.BYTES_PER_ELEMENT))
  private readonly lengths = new Int32Array(shared(blocks * Int32Array.BYTES_PER_ELEMENT))
  private readonly bytes = new Uint8Array(shared(blocks * blockBytes))
  private readonly port: MessagePort
  private ended: Ended | undefined

  /** `file` is what the thread runs: it calls `serveWriting`. */
  constructor(path: string, file: URL) {
    this.path = path
    this.part = `${path}.part`
    this.handle = openSync(this.part, 'w')
    removeAtExit(this.part)
    const { port1, port2 } = new MessageChannel()
    this.port = port1
    const { handle, counts: counted, lengths, bytes } = this
    const workerData: WriteStart = { handle, counts: counted, lengths, bytes, port: port2 }
    const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 32 }
    const worker = new Worker(file, { workerData, transferList: [port2], resourceLimits })
    worker.unref()
    this.port.unref()
  }

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += blockBytes) {
      const block = bytes.subarray(at, at + blockBytes)
      const place = this.freePlace()
      if (this.ended) throw this.failure()
      this.bytes.set(block, place * blockBytes)
      this.hand(place, block.length)
    }
  }

  finish(): string {
    this.close(end)
    if (this.ended?.sha256 === undefined) throw this.failure()
    closeSync(this.handle)
    renameSync(this.part, this.path)
    letStay(this.part)
    return this.ended.sha256
  }

  abandon(): void {
    this.close(abandoned)
    closeSync(this.handle)
    rmSync(this.part, { force: true })
    letStay(this.part)
  }

  /** Where the next block goes, once the thread is behind by fewer than all. */
  private freePlace(): number {
    const next = Atomics.load(this.counts, filled)
    while (!this.ended) {
      const done = Atomics.load(this.counts, emptied)
      if (next - done < blocks) break
      this.await(emptied, done)
    }
    return next % blocks
  }

  private hand(place: number, length: number): void {
    this.lengths[place] = length
    Atomics.add(this.counts, filled, 1)
    Atomics.notify(this.counts, filled)
  }

  /** Says that nothing follows, and waits until the thread is at its end. */
  private close(word: number): void {
    const place = this.freePlace()
    if (!this.ended) this.hand(place, word)
    while (!this.ended) this.await(isOver, 0)
  }

  /** Waits until a count is another one; reads how the thread ended, where it has. */
  private await(count: number, known: number): void {
    const isWaited = Atomics.load(this.counts, isOver) === 0
    const isLate = isWaited && Atomics.wait(this.counts, count, known, mostWaited) === 'timed-out'
    if (Atomics.load(this.counts, isOver) !== 0) {
      this.ended = receiveMessageOnPort(this.port)!.message as Ended
      this.port.close()
    } else if (isLate && Atomics.load(this.counts, started) === 0) {
      this.ended = { failure: { message: 'the thread that writes was not started' } }
    }
  }

  private failure(): Error {
    const { message, ...more } = this.ended?.failure ?? { message: 'nothing was written' }
    return Object.assign(new Error(message), more)
  }
}

/** Brings what was written to the disk while the next rows are made, so that little is left at the end. */
class EarlyBytes {
  private readonly handle: number
  private readonly waiting: Promise<unknown>[] = []
  private bytes = 0

  constructor(handle: number) {
    this.handle = handle
  }

  /** Asks the disk to take what was written so far, every so many bytes; waits for nothing. */
  add(bytes: number): void {
    this.bytes += bytes
    if (this.bytes < bytesToDisk) return
    this.bytes = 0
    this.waiting.push(toDisk(this.handle).catch((failure: unknown) => failure))
  }

  /** Waits for the disk; returns what went wrong, which the system tells only once. */
  async settle(): Promise<unknown> {
    const failures = await Promise.all(this.waiting)
    return failures.find(failure => failure !== undefined)
  }
}

/** What the thread does: takes block after block, and tells the digest at the end. */
export async function serveWriting(start: WriteStart): Promise<void> {
  const { handle, counts, port } = start
  Atomics.store(counts, started, 1)
  const early = new EarlyBytes(handle)
  let ended: Ended = {}
  try {
    const sha256 = takeBlocks(start, early)
    const failure = await early.settle()
    if (failure !== undefined) throw failure
    if (sha256 !== undefined) {
      fsyncSync(handle)
      ended = { sha256 }
    }
  } catch (error) {
    await early.settle()
    const { message, code, syscall } = error as NodeJS.ErrnoException
    ended = { failure: { message, ...(code && { code }), ...(syscall && { syscall }) } }
  }
  port.postMessage(ended)
  Atomics.store(counts, isOver, 1)
  Atomics.add(counts, emptied, 1)
  Atomics.notify(counts, isOver)
  Atomics.notify(counts, emptied)
}

/** Writes and hashes blocks up to the last one; undefined where the file is abandoned. */
function takeBlocks(start: WriteStart, early: EarlyBytes): string | undefined {
  const { handle, counts, lengths, bytes } = start
  const hash = createHash('sha256')
  for (let next = 0; ; next++) {
    // The word of a block that was already taken may come late: only the count tells of another one.
    while (Atomics.load(counts, filled) === next) Atomics.wait(counts, filled, next)
    const from = (next % blocks) * blockBytes
    const length = lengths[next % blocks]!
    if (length === abandoned) return undefined
    if (length === end) return hash.digest('hex')
    const block = bytes.subarray(from, from + length)
    hash.update(block)
    writeAll(handle, block)
    early.add(length)
    Atomics.add(counts, emptied, 1)
    Atomics.notify(counts, emptied)
  }
}
