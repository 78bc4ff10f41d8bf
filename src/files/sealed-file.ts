/** Files of frames that only who holds the key can read; each frame is checked as it is read. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { closeSync, openSync, readSync, writeSync, writevSync } from 'node:fs'

const cipherName = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16
/** The length of the frame, its nonce and its tag stand before it. */
const headLength = 4 + nonceLength + tagLength
const usualFrame = 1 << 16

/** A spilled file that is cut off, changed, or of another run. */
export class BrokenSeal extends Error {
  readonly path: string
  /** The world failed, as far as anybody is told who can't begin anew. */
  readonly code = 'EBADMSG'

  constructor(path: string) {
    super(`broken seal: ${path}`)
    this.name = 'BrokenSeal'
    this.path = path
  }
}

/** Binds a frame to its place, so that none can be moved, left out or cut off. */
function placeOf(frame: number, isLast: boolean): Buffer {
  const place = Buffer.alloc(9)
  place.writeDoubleLE(frame)
  place[8] = isLast ? 1 : 0
  return place
}

function writeBoth(handle: number, head: Uint8Array, body: Uint8Array): void {
  let at = writevSync(handle, [head, body])
  while (at < head.length) at += writeSync(handle, head, at)
  while (at < head.length + body.length) at += writeSync(handle, body, at - head.length)
}

/** Takes records one behind the other; a record never spans two frames. */
export class SealedWriter {
  /** Where the next byte goes, within the frame that is being filled. */
  at = 0
  bytes: Buffer
  /** All bytes that were put in, before they were sealed. */
  total = 0
  private readonly handle: number
  private readonly key: Uint8Array
  private frame = 0

  constructor(path: string, key: Uint8Array, frameSize = usualFrame) {
    this.key = key
    this.bytes = Buffer.allocUnsafe(frameSize)
    this.handle = openSync(path, 'w')
  }

  /** Makes room for a record of at most so many bytes. */
  reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return
    this.endFrame()
    if (length > this.bytes.length) this.bytes = Buffer.allocUnsafe(length)
  }

  /** Puts a record that is bytes already. */
  put(record: Uint8Array): void {
    this.reserve(record.length)
    this.bytes.set(record, this.at)
    this.at += record.length
  }

  /** Puts bytes as a frame of their own. */
  putFrame(bytes: Uint8Array): void {
    this.endFrame()
    if (bytes.length > 0) this.seal(bytes, false)
  }

  /** What is put from now on stands in another frame. */
  endFrame(): void {
    if (this.at > 0) this.seal(this.bytes.subarray(0, this.at), false)
    this.at = 0
  }

  private seal(plain: Uint8Array, isLast: boolean): void {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv(cipherName, this.key, nonce)
    cipher.setAAD(placeOf(this.frame, isLast))
    const sealed = cipher.update(plain)
    cipher.final()
    const length = Buffer.alloc(4)
    length.writeUInt32LE(plain.length)
    writeBoth(this.handle, Buffer.concat([length, nonce, cipher.getAuthTag()]), sealed)
    this.total += plain.length
    this.frame++
  }

  /** Ends the file. Whether it is on the disk for certain is for the folder to see to. */
  finish(): void {
    try {
      this.endFrame()
      this.seal(new Uint8Array(0), true)
    } finally {
      closeSync(this.handle)
    }
  }
}

/** A file that is gone is no better than one that is broken. */
function openSealed(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BrokenSeal(path)
    throw error
  }
}

/** Reads the frames of a file in their order. Throws `BrokenSeal` where one is not as written. */
export class SealedReader {
  private readonly path: string
  private readonly key: Uint8Array
  private readonly handle: number
  private readonly head = Buffer.alloc(headLength)
  private room = Buffer.alloc(0)
  private frame = 0
  private isOpen = true

  constructor(path: string, key: Uint8Array) {
    this.path = path
    this.key = key
    this.handle = openSealed(path)
  }

  /** The next frame; undefined behind the last one. */
  next(): Buffer | undefined {
    if (!this.isOpen) return undefined
    this.fill(this.head)
    const length = this.head.readUInt32LE(0)
    if (this.room.length < length) this.room = Buffer.allocUnsafe(length)
    const sealed = this.room.subarray(0, length)
    this.fill(sealed)
    const plain = this.unseal(sealed)
    this.frame++
    if (length > 0) return plain
    this.close()
    return undefined
  }

  private fill(into: Uint8Array): void {
    let at = 0
    while (at < into.length) {
      const read = readSync(this.handle, into, at, into.length - at, null)
      if (read === 0) throw new BrokenSeal(this.path)
      at += read
    }
  }

  private unseal(sealed: Buffer): Buffer {
    const nonce = this.head.subarray(4, 4 + nonceLength)
    const opener = createDecipheriv(cipherName, this.key, nonce)
    opener.setAAD(placeOf(this.frame, sealed.length === 0))
    opener.setAuthTag(this.head.subarray(4 + nonceLength))
    const plain = opener.update(sealed)
    try {
      opener.final()
    } catch {
      throw new BrokenSeal(this.path)
    }
    return plain
  }

  close(): void {
    if (this.isOpen) closeSync(this.handle)
    this.isOpen = false
  }
}
