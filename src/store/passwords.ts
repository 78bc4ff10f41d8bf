/** Passwords as memory-hard hashes (scrypt) that carry the parameters they were made with. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** What a hash costs: 128 × 2^log2 × block bytes of memory, `parallel` times over. */
export interface HashCost {
  readonly log2: number
  readonly block: number
  readonly parallel: number
}

/** 64 MiB twice over; one of the settings that OWASP names as equal. */
export const usualCost: HashCost = { log2: 16, block: 8, parallel: 2 }

/** A stored hash beyond this was not made here and would exhaust the machine. */
const dearest: HashCost = { log2: 20, block: 16, parallel: 4 }

const saltLength = 16
const hashLength = 32
/** So many hashes at a time; each takes the memory of its cost. */
const mostAtOnce = 2
const mostWaiting = 32

export const shortestPassword = 12
export const longestPassword = 256
export const fewestLetters = 5

/** More sign-ins at a time than the machine has memory for. */
export class HashesBusy extends Error {}

export type PasswordFault = 'short' | 'long' | 'plain' | 'name'

/** Letters that look alike on another keyboard are the same password (NIST SP 800-63B). */
function normal(password: string): string {
  return password.normalize('NFKC')
}

/** What is wrong with a new password; undefined: nothing. */
export function passwordFault(password: string, name: string): PasswordFault | undefined {
  const letters = [...normal(password)]
  if (letters.length < shortestPassword) return 'short'
  if (letters.length > longestPassword) return 'long'
  if (new Set(letters).size < fewestLetters) return 'plain'
  const isName = name.length > 3 && normal(password).toLowerCase().includes(name.toLowerCase())
  return isName ? 'name' : undefined
}

interface Hash extends HashCost {
  readonly salt: Buffer
  readonly hash: Buffer
}

function written({ log2, block, parallel, salt, hash }: Hash): string {
  const bytes = [salt, hash].map(one => one.toString('base64url'))
  return ['scrypt', log2, block, parallel, ...bytes].join('$')
}

function parsed(text: string): Hash | undefined {
  const form = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{16,64})\$([\w-]{32,128})$/
  const [, log2, block, parallel, salt, hash] = form.exec(text) ?? []
  if (salt === undefined || hash === undefined) return undefined
  const cost = { log2: Number(log2), block: Number(block), parallel: Number(parallel) }
  const isBounded =
    cost.log2 <= dearest.log2 && cost.block <= dearest.block && cost.parallel <= dearest.parallel
  if (!isBounded || cost.log2 < 1 || cost.block < 1 || cost.parallel < 1) return undefined
  return { ...cost, salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') }
}

function derive(password: string, salt: Buffer, cost: HashCost, length: number): Promise<Buffer> {
  const memory = 128 * 2 ** cost.log2 * cost.block
  const options = { N: 2 ** cost.log2, r: cost.block, p: cost.parallel, maxmem: memory * 2 }
  return new Promise((resolve, reject) => {
    scrypt(normal(password), salt, length, options, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

/** Makes and compares hashes, few at a time. */
export class Hasher {
  readonly cost: HashCost
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(cost: HashCost = usualCost) {
    this.cost = cost
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(saltLength)
    const hash = await this.inTurn(() => derive(password, salt, this.cost, hashLength))
    return written({ ...this.cost, salt, hash })
  }

  /** Takes as long for nobody (`undefined`) as for somebody, so that time tells no names. */
  async isMatch(password: string, stored: string | undefined): Promise<boolean> {
    const known = stored === undefined ? undefined : parsed(stored)
    const salt = known?.salt ?? Buffer.alloc(saltLength)
    const length = known?.hash.length ?? hashLength
    const key = await this.inTurn(() => derive(password, salt, known ?? this.cost, length))
    return known !== undefined && timingSafeEqual(key, known.hash)
  }

  /** Whether a stored hash was made at another cost than today's. */
  isOld(stored: string): boolean {
    const known = parsed(stored)
    if (!known) return true
    const { log2, block, parallel } = this.cost
    return known.log2 !== log2 || known.block !== block || known.parallel !== parallel
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= mostAtOnce) await this.turn()
    else this.running++
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.running--
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= mostWaiting) throw new HashesBusy('too many sign-ins at a time')
    return new Promise(resolve => this.waiting.push(resolve))
  }
}
