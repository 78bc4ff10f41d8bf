/** Files that appear whole or not at all: written aside, fsynced, then renamed. */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { letStay, removeAtExit } from './left-behind.js'
import { writeAll } from './write-all.js'

export interface Sink {
  write(bytes: Uint8Array): void
  /** Makes the file appear; returns its SHA-256. */
  finish(): string
  /** Leaves nothing behind. */
  abandon(): void
}

class FileSink implements Sink {
  private readonly path: string
  private readonly part: string
  private readonly handle: number
  private readonly hash = createHash('sha256')

  constructor(path: string) {
    this.path = path
    this.part = `${path}.part`
    this.handle = openSync(this.part, 'w')
    removeAtExit(this.part)
  }

  write(bytes: Uint8Array): void {
    this.hash.update(bytes)
    writeAll(this.handle, bytes)
  }

  finish(): string {
    fsyncSync(this.handle)
    closeSync(this.handle)
    renameSync(this.part, this.path)
    letStay(this.part)
    return this.hash.digest('hex')
  }

  abandon(): void {
    closeSync(this.handle)
    rmSync(this.part, { force: true })
    letStay(this.part)
  }
}

/** Standard output: nothing to rename. */
class StreamSink implements Sink {
  private readonly hash = createHash('sha256')

  write(bytes: Uint8Array): void {
    this.hash.update(bytes)
    writeAll(1, bytes)
  }

  finish(): string {
    return this.hash.digest('hex')
  }

  abandon(): void {}
}

/** A file to write, or standard output for `-`. */
export function openSink(path: string): Sink {
  return path === '-' ? new StreamSink() : new FileSink(path)
}

/**
 * How the decisions are written: the name says whether as Parquet, which is loaded for that alone.
 * `thread` is what a thread runs that writes a CSV beside this one.
 */
export async function openerOf(path: string, thread?: URL): Promise<(path: string) => Sink> {
  if (path.toLowerCase().endsWith('.parquet')) {
    const { ParquetSink } = await import('./parquet-sink.js')
    return name => new ParquetSink(openSink(name))
  }
  if (!thread || path === '-') return openSink
  const { ThreadSink } = await import('./thread-sink.js')
  return name => new ThreadSink(name, thread)
}

/** Writes a file whole or not at all. */
export async function written<T>(
  path: string,
  write: (sink: Sink) => T | Promise<T>,
  open = openSink,
): Promise<T> {
  const sink = open(path)
  try {
    return await write(sink)
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** Removes what an earlier run left, so that a manifest never stands beside results of another. */
export function removeOld(path: string): void {
  rmSync(path, { force: true })
}
