/** Bytes of a file or of standard input as UTF-8 text in blocks of one size, gunzipped, BOM off. */
import { isAscii, isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'

/** Blocks have one size however the bytes arrive, so that nothing depends on their arrival. */
const blockSize = 1 << 20

async function* blocksOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
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
    parts = [all.subarray(at)]
    held -= at
  }
  if (held > 0) yield Buffer.concat(parts)
}

function isGzip(first: Uint8Array): boolean {
  return first[0] === 0x1f && first[1] === 0x8b
}

/** Zip (and so XLSX), Parquet, PDF and images; or more than a stray NUL in the first block. */
function isBinary(first: Buffer): boolean {
  const magic = first.subarray(0, 4).toString('latin1')
  if (['PK\x03\x04', 'PAR1', '%PDF', '\x89PNG', '\xd0\xcf\x11\xe0'].includes(magic)) return true
  const sample = first.subarray(0, 4096)
  return sample.filter(byte => byte === 0).length > sample.length / 50
}

async function* firstThenRest(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

async function* decompressed(stream: Readable): AsyncGenerator<Buffer> {
  const blocks = blocksOf(stream)
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
      if (!gunzip.write(block)) await new Promise(resume => gunzip.once('drain', resume))
    }
    gunzip.end()
  })()
  feeding.catch(error => gunzip.destroy(error))
  yield* blocksOf(gunzip)
  await feeding
}

function malformedCount(text: string): number {
  return text.split('\uFFFD').length - 1
}

/** Whichever of UTF-8 and CP949 leaves fewer malformed characters; UTF-8 where both are equal. */
function encodingOf(block: Buffer): 'utf-8' | 'euc-kr' {
  if (isUtf8(block)) return 'utf-8'
  const options = { stream: true }
  const asUtf8 = malformedCount(new TextDecoder('utf-8').decode(block, options))
  const asKorean = malformedCount(new TextDecoder('euc-kr').decode(block, options))
  return asKorean < asUtf8 ? 'euc-kr' : 'utf-8'
}

/** A block of UTF-8 text; `isSuspect` when some of its bytes were no text and read as U+FFFD. */
export interface TextBlock {
  readonly bytes: Uint8Array
  readonly isSuspect: boolean
}

const replacement = Buffer.from('\uFFFD')

class Recoder {
  private decoder: TextDecoder | undefined
  private readonly encoder = new TextEncoder()

  next(block: Buffer, isLast: boolean): TextBlock {
    if (!this.decoder && (isAscii(block) || (isLast && isUtf8(block)))) {
      return { bytes: block, isSuspect: false }
    }
    this.decoder ??= new TextDecoder(encodingOf(block), { ignoreBOM: true })
    const bytes = this.encoder.encode(this.decoder.decode(block, { stream: !isLast }))
    return { bytes, isSuspect: Buffer.from(bytes.buffer).includes(replacement) }
  }
}

function withoutBom(block: Buffer): Buffer {
  return block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf ? block.subarray(3) : block
}

/** The text of a CSV source, block by block. Throws `Unusable` for an empty or binary file. */
export async function* textBlocks(stream: Readable, name: string): AsyncGenerator<TextBlock> {
  const recoder = new Recoder()
  let held: Buffer | undefined
  for await (const block of decompressed(stream)) {
    if (!held) {
      if (isBinary(block)) throw new Unusable(fileProblem(codeId['file_binary']!, name))
      held = withoutBom(block)
      continue
    }
    yield recoder.next(held, false)
    held = block
  }
  if (!held || held.length === 0) throw new Unusable(fileProblem(codeId['file_empty']!, name))
  yield recoder.next(held, true)
}

/** The bytes of a path, or of standard input for `-`. */
export function openSource(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(path, { highWaterMark: blockSize })
}
