/** Bytes of a file or of standard input as UTF-8 text in blocks of one size, gunzipped, BOM off. */
import { isAscii, isUtf8 } from 'node:buffer'
import { createReadStream, statSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type iconv from 'iconv-lite'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { brokenFile, causeIn } from './broken-file.js'
import { fileBlocks } from './file-blocks.js'
import { isSealedHere, unsealedHere } from './sealed-input.js'

/** Blocks have one size however the bytes arrive, so that nothing depends on their arrival. */
const blockSize = 1 << 20

/** The bytes of a stream in blocks. */
export async function* blocksOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  let held = 0
  for await (const part of stream) {
    parts.push(part)
    held += part.length
    if (held < blockSize) continue
    const all =
      parts.length === 1
        ? Buffer.from(part.buffer, part.byteOffset, part.length)
        : Buffer.concat(parts)
    let at = 0
    for (; held - at >= blockSize; at += blockSize) yield all.subarray(at, at + blockSize)
    parts = at < held ? [all.subarray(at)] : []
    held -= at
  }
  if (held > 0) yield Buffer.concat(parts)
}

export function isGzip(first: Uint8Array): boolean {
  return first[0] === 0x1f && first[1] === 0x8b
}

/** Control characters that no text has. */
function isControl(byte: number): boolean {
  return byte < 32 && (byte < 9 || byte > 13)
}

/** Zip (and so XLSX), Parquet, PDF and images; or more than a stray NUL in the first block. */
function isBinary(first: Buffer): boolean {
  const magic = first.subarray(0, 4).toString('latin1')
  if (['PK\x03\x04', 'PAR1', '%PDF', '\x89PNG', '\xd0\xcf\x11\xe0'].includes(magic)) return true
  const sample = first.subarray(0, 4096)
  return sample.filter(isControl).length > sample.length / 50
}

/** A block that was looked at, then the others. */
export async function* firstThenRest(
  first: Buffer,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    yield first
    yield* rest
  } finally {
    // Who stops at the first block leaves the others, and their file, to be closed here.
    await rest.return(undefined)
  }
}

/** The bytes of a path, or of standard input for `-`, in blocks; those of a path are used again. */
export function blocksAt(path: string): AsyncGenerator<Buffer> {
  if (path === '-') return blocksOf(process.stdin)
  return isSealedHere(path) ? blocksOf(unsealedHere(path)) : fileBlocks(path, blockSize)
}

/** The same bytes in blocks, gunzipped. */
export async function* unpacked(blocks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await blocks.next()
  if (first.done) return
  const all = firstThenRest(first.value, blocks)
  if (!isGzip(first.value)) {
    yield* all
    return
  }
  const gunzip = createGunzip()
  const feeding = (async () => {
    for await (const block of all) {
      if (gunzip.destroyed) return
      if (gunzip.write(block)) continue
      await roomIn(gunzip)
    }
    gunzip.end()
  })()
  feeding.catch(error => gunzip.destroy(error))
  try {
    yield* blocksOf(gunzip)
    await feeding
  } catch (error) {
    throw asUnusable(error)
  }
}

/** Waits until a stream takes more, or is closed; leaves no listener behind. */
function roomIn(stream: Writable): Promise<void> {
  return new Promise(resolve => {
    const resume = (): void => {
      stream.off('drain', resume).off('close', resume)
      resolve()
    }
    stream.on('drain', resume).on('close', resume)
  })
}

/** What does not unpack is about the file; a failing disk is not. */
function asUnusable(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  const isPacking = typeof code === 'string' && code.startsWith('Z_')
  return isPacking ? brokenFile('gzip_bad', causeIn(message), message) : error
}

/** A block of text; `isSuspect` when some of its bytes may be no text in the file's encoding. */
export interface TextBlock {
  readonly bytes: Uint8Array
  readonly isSuspect: boolean
}

const replacement = Buffer.from('\uFFFD')

function malformedCount(text: string): number {
  return text.split('\uFFFD').length
}

/** How many bytes at the end of a block begin a letter that the next block ends. */
function tailLength(block: Buffer): number {
  for (let back = 1; back <= Math.min(3, block.length); back++) {
    const byte = block[block.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

function withoutTail(block: Buffer): Buffer {
  return block.subarray(0, block.length - tailLength(block))
}

/** UTF-8 goes through as it is, and is only checked; CP949 is written anew as UTF-8. */
class Recoder {
  private isSettled = false
  private korean: iconv.DecoderStream | undefined
  private tail: Buffer = Buffer.alloc(0)

  /** Finds out the encoding by the first block that has other letters than those of ASCII. */
  async settle(block: Buffer): Promise<void> {
    if (this.isSettled || isAscii(block)) return
    this.isSettled = true
    if (isUtf8(withoutTail(block))) return
    // The platform's `euc-kr` knows only half of CP949, so the letters come from a library.
    const { default: library } = await import('iconv-lite')
    const korean = malformedCount(library.decode(block, 'cp949'))
    if (korean < malformedCount(block.toString('utf8'))) this.korean = library.getDecoder('cp949')
  }

  next(block: Buffer, isLast: boolean): TextBlock {
    if (!this.isSettled) return { bytes: block, isSuspect: false }
    return this.korean ? this.fromKorean(this.korean, block, isLast) : this.checked(block, isLast)
  }

  private fromKorean(korean: iconv.DecoderStream, block: Buffer, isLast: boolean): TextBlock {
    const text = korean.write(block) + (isLast ? (korean.end() ?? '') : '')
    const bytes = Buffer.from(text)
    return { bytes, isSuspect: bytes.includes(replacement) }
  }

  private checked(block: Buffer, isLast: boolean): TextBlock {
    const all = this.tail.length > 0 ? Buffer.concat([this.tail, block]) : block
    const whole = isLast ? all : withoutTail(all)
    // The block will be written over.
    this.tail = Buffer.from(all.subarray(whole.length))
    return { bytes: block, isSuspect: !isUtf8(whole) }
  }
}

function withoutBom(block: Buffer): Buffer {
  return block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf ? block.subarray(3) : block
}

/** The text of a source, block by block. Throws `Unusable` for an empty or binary file. */
export function textBlocks(stream: Readable, name: string): AsyncGenerator<TextBlock> {
  return textOf(unpacked(blocksOf(stream)), name)
}

/** The text of bytes that are unpacked; `isLater` is a part of a file whose beginning was looked at. */
export async function* textOf(
  blocks: AsyncIterable<Buffer>,
  name: string,
  isLater = false,
): AsyncGenerator<TextBlock> {
  const recoder = new Recoder()
  let held: Buffer | undefined
  for await (const block of blocks) {
    if (!held) {
      if (!isLater && isBinary(block)) throw new Unusable(fileProblem(codeId['file_binary']!, name))
      held = withoutBom(block)
      continue
    }
    await recoder.settle(held)
    yield recoder.next(held, false)
    held = block
  }
  if (!held || held.length === 0) throw new Unusable(fileProblem(codeId['file_empty']!, name))
  await recoder.settle(held)
  yield recoder.next(held, true)
}

/** Whether a path can be read but once: standard input, or a pipe that has a name. */
export function isReadOnce(path: string): boolean {
  return path === '-' || !statSync(path).isFile()
}

/** The size of a file that is read as it is; undefined for a stream or a packed file. */
export function sizeOf(path: string): number | undefined {
  if (isReadOnce(path) || path.endsWith('.gz')) return undefined
  return statSync(path).size
}

/** The bytes of a path, or of standard input for `-`. */
export function openSource(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(path, { highWaterMark: blockSize })
}
