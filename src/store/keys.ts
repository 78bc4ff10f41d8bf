/** The keys of what is personal: one that lies outside the database wraps one for each person or file. */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'

const cipherName = 'aes-256-gcm'
const keyLength = 32
const nonceLength = 12
const tagLength = 16

/** Chance is fetched in larger parts: for each small one the system would be asked. */
const chanceLength = 1 << 14
let chance = Buffer.alloc(0)

/** Bytes of chance, each handed out once. */
function chanceBytes(length: number): Buffer {
  if (chance.length < length) chance = randomBytes(chanceLength)
  const bytes = Buffer.from(chance.subarray(0, length))
  chance.fill(0, 0, length)
  chance = chance.subarray(length)
  return bytes
}

/** Bytes that only who holds the key can read: nonce, tag, then what is sealed. */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Buffer {
  const nonce = chanceBytes(nonceLength)
  const cipher = createCipheriv(cipherName, key, nonce)
  cipher.setAAD(Buffer.from(about))
  const sealed = cipher.update(plain)
  cipher.final()
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Throws where the key is another one, or a byte was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  const opener = createDecipheriv(cipherName, key, sealed.subarray(0, nonceLength))
  opener.setAAD(Buffer.from(about))
  opener.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
  const plain = opener.update(sealed.subarray(nonceLength + tagLength))
  opener.final()
  return plain
}

export function freshKey(): Buffer {
  return chanceBytes(keyLength)
}

/** A key as it lies in the database, and by which version of the outer key it is wrapped. */
export interface WrappedKey {
  readonly wrapped: Uint8Array
  readonly version: number
}

/** What is written outside the database. */
interface Written {
  readonly format: 1
  /** Outer keys by version; the highest one wraps. */
  readonly keys: Readonly<Record<string, string>>
  /** The key of the hashes that persons are found by. It stays: a hash can't be made anew. */
  readonly join: string
}

const aboutKey = 'gwanmun key'
const aboutCheck = 'gwanmun check'

export class Keys {
  readonly version: number
  private readonly written: Written
  private readonly outer: ReadonlyMap<number, Buffer>
  private readonly join: Buffer

  constructor(written: Written) {
    this.written = written
    const entries = Object.entries(written.keys)
    this.outer = new Map(
      entries.map(([version, hex]) => [Number(version), Buffer.from(hex, 'hex')]),
    )
    this.join = Buffer.from(written.join, 'hex')
    this.version = Math.max(...this.outer.keys())
    const isWhole = [...this.outer.values(), this.join].every(key => key.length === keyLength)
    if (!isWhole || !Number.isSafeInteger(this.version)) throw badKeys('length')
  }

  static fresh(): Keys {
    const hex = (): string => freshKey().toString('hex')
    return new Keys({ format: 1, keys: { 1: hex() }, join: hex() })
  }

  /** The text that `readKeys` reads. */
  get text(): string {
    return `${JSON.stringify(this.written)}\n`
  }

  /** The same with one more outer key, which wraps from now on. */
  withNext(): Keys {
    const next = { [this.version + 1]: freshKey().toString('hex') }
    return new Keys({ ...this.written, keys: { ...this.written.keys, ...next } })
  }

  /** The same with the last outer key alone. */
  withLast(): Keys {
    const { version, written } = this
    return new Keys({ ...written, keys: { [version]: written.keys[version]! } })
  }

  wrap(key: Uint8Array): WrappedKey {
    return { wrapped: seal(this.outer.get(this.version)!, key, aboutKey), version: this.version }
  }

  unwrap({ wrapped, version }: WrappedKey): Buffer {
    const outer = this.outer.get(version)
    if (!outer) throw badKeys(`version ${version}`)
    try {
      return unseal(outer, wrapped, aboutKey)
    } catch {
      throw badKeys(`version ${version}`)
    }
  }

  /** The keyed hash that a person is found by. */
  joinHash(person: string): Buffer {
    return createHmac('sha256', this.join).update(person.normalize('NFC')).digest()
  }

  /** What tells, beside the database, whether these are its keys. */
  check(): Buffer {
    return seal(this.checkKey(this.version), this.checkText(), aboutCheck)
  }

  isCheckedBy(sealed: Uint8Array, version: number): boolean {
    if (!this.outer.has(version)) return false
    try {
      return timingSafeEqual(unseal(this.checkKey(version), sealed, aboutCheck), this.checkText())
    } catch {
      return false
    }
  }

  private checkKey(version: number): Buffer {
    return Buffer.from(hkdfSync('sha256', this.outer.get(version)!, '', aboutCheck, keyLength))
  }

  private checkText(): Buffer {
    return createHmac('sha256', this.join).update(aboutCheck).digest()
  }
}

export function badKeys(why: string): Unusable {
  return new Unusable(fileProblem(codeId['master_key_bad']!, why))
}

/** Reads keys as they are written. Throws `Unusable`, which never shows them. */
export function readKeys(text: string): Keys {
  let written: Partial<Written>
  try {
    written = JSON.parse(text)
  } catch {
    throw badKeys('JSON')
  }
  const { format, keys, join } = written
  const isKeys = typeof keys === 'object' && keys !== null && Object.keys(keys).length > 0
  if (format !== 1 || !isKeys || typeof join !== 'string') throw badKeys('format')
  return new Keys({ format, keys, join })
}

/** Writes the keys where only their owner reads them; the file is whole or as it was. */
export function writeKeys(path: string, keys: Keys): void {
  const part = `${path}.part`
  writeFileSync(part, keys.text, { mode: 0o600, flush: true })
  renameSync(part, path)
}

/** Where the keys are: given as text, or in a file that is made where there is none. */
export interface KeyPlace {
  readonly text?: string | undefined
  readonly file: string
  /** Whether keys may be made: not where a store has some already. */
  readonly mayMake: boolean
}

export function openKeys({ text, file, mayMake }: KeyPlace): Keys {
  if (text !== undefined) return readKeys(text)
  if (existsSync(file)) return readKeys(readFileSync(file, 'utf8'))
  if (!mayMake) throw badKeys(file)
  const keys = Keys.fresh()
  writeKeys(file, keys)
  return keys
}
