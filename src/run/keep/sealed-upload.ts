/** Takes the bytes of an upload: sealed as they come, hashed, and never in clear on the disk. */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { SealedWriter } from '../../files/sealed-file.js'
import type { FileFormat } from '../../store/kept-file.js'

/** A frame is as long as a block of the readers. */
const frameSize = 1 << 20
const headLength = 4096

export interface Received {
  readonly sha256: string
  readonly bytes: number
  readonly format: FileFormat
  readonly isPacked: boolean
}

export interface ReceiveOptions {
  readonly path: string
  readonly key: Uint8Array
  /** The name tells of text that begins with something broken. */
  readonly name: string
  readonly mostBytes: { readonly text: number; readonly binary: number }
  /** Throws where the disk has no room for so many more bytes. */
  readonly requireDisk: (bytes: number) => void
}

function formatOf(head: Buffer, name: string): { format: FileFormat; isPacked: boolean } {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '')
  if (text.startsWith('PAR1')) return { format: 'parquet', isPacked: false }
  if (text.startsWith('PK\x03\x04')) return { format: 'xlsx', isPacked: false }
  const isPacked = text.startsWith('\x1f\x8b')
  const isNamed = /\.(ndjson|jsonl)(\.gz)?$/i.test(name)
  const isJson = isNamed || /^[\s[]*\{/.test(text)
  return { format: isJson ? 'ndjson' : 'csv', isPacked }
}

class Receiver {
  private readonly options: ReceiveOptions
  private readonly writer: SealedWriter
  private readonly hash = createHash('sha256')
  private readonly frame = Buffer.allocUnsafe(frameSize)
  private held = 0
  private bytes = 0
  private head: Buffer = Buffer.alloc(0)

  constructor(options: ReceiveOptions) {
    this.options = options
    this.writer = new SealedWriter(options.path, options.key, frameSize)
  }

  take(part: Uint8Array): void {
    this.hash.update(part)
    this.bytes += part.length
    if (this.head.length < headLength) {
      this.head = Buffer.concat([this.head, part]).subarray(0, headLength)
    }
    this.requireSize()
    for (let at = 0; at < part.length; ) {
      const more = Math.min(part.length - at, frameSize - this.held)
      this.frame.set(part.subarray(at, at + more), this.held)
      this.held += more
      at += more
      if (this.held === frameSize) this.putFrame()
    }
  }

  private requireSize(): void {
    const { mostBytes, name } = this.options
    const { format } = formatOf(this.head, name)
    const most = format === 'csv' || format === 'ndjson' ? mostBytes.text : mostBytes.binary
    if (this.bytes > most)
      throw new Unusable(fileProblem(codeId['upload_too_large']!, String(most)))
  }

  private putFrame(): void {
    this.options.requireDisk(frameSize)
    this.writer.putFrame(this.frame.subarray(0, this.held))
    this.held = 0
  }

  finish(): Received {
    this.putFrame()
    this.writer.finish()
    if (this.bytes === 0) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
    const told = formatOf(this.head, this.options.name)
    return { sha256: this.hash.digest('hex'), bytes: this.bytes, ...told }
  }

  abandon(): void {
    this.writer.finish()
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const longestName = 200

/** A name without its folders, and without what no name has. */
export function plainName(name: string): string {
  const last = name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\p{Cc}/gu, '')
    .trim()
  return last.slice(-longestName) || 'upload'
}

/** Writes the bytes of an upload whole or not at all; they are on the disk when it returns. */
export async function receive(
  bytes: AsyncIterable<Uint8Array>,
  options: ReceiveOptions,
): Promise<Received> {
  const part = `${options.path}.part`
  const receiver = new Receiver({ ...options, path: part })
  let isOpen = true
  try {
    for await (const one of bytes) receiver.take(one)
    isOpen = false
    const received = receiver.finish()
    sync(part)
    renameSync(part, options.path)
    sync(dirname(options.path))
    return received
  } catch (error) {
    if (isOpen) receiver.abandon()
    rmSync(part, { force: true })
    throw error
  }
}
