/** Lines with a key on disk, ascending, and their merge into one ascending stream. */
import { SealedReader, SealedWriter } from '../../files/sealed-file.js'

const lengthAt = 8
const headLength = 12

/** Writes lines in the order of their keys. */
export class KeyedLineWriter {
  private readonly to: SealedWriter

  constructor(path: string, key: Uint8Array, frameSize?: number) {
    this.to = new SealedWriter(path, key, frameSize)
  }

  write(key: number, line: Uint8Array): void {
    const { to } = this
    to.reserve(headLength + line.length)
    to.bytes.writeDoubleLE(key, to.at)
    to.bytes.writeUInt32LE(line.length, to.at + lengthAt)
    to.bytes.set(line, to.at + headLength)
    to.at += headLength + line.length
  }

  finish(): void {
    this.to.finish()
  }
}

/** One stream of lines; stands on a line until `next`. */
export class KeyedLines {
  key = Number.POSITIVE_INFINITY
  line: Uint8Array = new Uint8Array(0)
  private frame: Buffer | undefined
  private at = 0
  private readonly reader: SealedReader

  constructor(path: string, key: Uint8Array) {
    this.reader = new SealedReader(path, key)
    this.next()
  }

  /** Goes on to the next line; behind the last one the key is infinite. */
  next(): void {
    if (!this.frame || this.at >= this.frame.length) {
      this.frame = this.reader.next()
      this.at = 0
    }
    const { frame, at } = this
    if (!frame) {
      this.key = Number.POSITIVE_INFINITY
      return
    }
    this.key = frame.readDoubleLE(at)
    this.at = at + headLength + frame.readUInt32LE(at + lengthAt)
    this.line = frame.subarray(at + headLength, this.at)
  }

  close(): void {
    this.reader.close()
  }
}

/** What a merge needs to know of a stream. */
interface Stream {
  readonly key: number
  next(): void
}

/** Visits the lines of all streams in the order of their keys; equal keys by the order of streams. */
export function mergeStreams<S extends Stream>(
  streams: readonly S[],
  visit: (stream: S) => void,
): void {
  const heap = streams.map((_, at) => at).filter(at => isOpen(streams[at]!))
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [streams[a]!.key, streams[b]!.key]
    return one < other || (one === other && a < b)
  }
  heap.sort((a, b) => (isBefore(a, b) ? -1 : 1))
  while (heap.length > 0) {
    const at = heap[0]!
    const stream = streams[at]!
    visit(stream)
    stream.next()
    if (!isOpen(stream)) {
      heap[0] = heap[heap.length - 1]!
      heap.pop()
    }
    sink(heap, isBefore)
  }
}

function isOpen(stream: Stream): boolean {
  return stream.key !== Number.POSITIVE_INFINITY
}

/** Puts the first of a heap where it belongs. */
function sink(heap: number[], isBefore: (a: number, b: number) => boolean): void {
  const first = heap[0]!
  let at = 0
  for (;;) {
    let child = at + at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
    if (!isBefore(heap[child]!, first)) break
    heap[at] = heap[child]!
    at = child
  }
  if (heap.length > 0) heap[at] = first
}
