/** SHA-256 (FIPS 180-4) for editions: browsers have it only asynchronously, rooms 0–3 no package. */

const rounds = 64

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) {
    if (primes.every(p => n % p !== 0)) primes.push(n)
  }
  return primes
}

/** The first 32 bits of the fractional part, which is how the standard derives its constants. */
function fractionBits(x: number): number {
  return Math.floor((x - Math.floor(x)) * 2 ** 32) | 0
}

const primes = firstPrimes(rounds)
const roundConstants = Int32Array.from(primes, p => fractionBits(Math.cbrt(p)))
const initialState = Int32Array.from(primes.slice(0, 8), p => fractionBits(Math.sqrt(p)))

function rotate(x: number, n: number): number {
  return (x >>> n) | (x << (32 - n))
}

function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64
  const block = new Uint8Array(length)
  block.set(message)
  block[message.length] = 0x80
  const view = new DataView(block.buffer)
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(length - 4, (message.length << 3) >>> 0)
  return view
}

function schedule(view: DataView, offset: number, words: Int32Array): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(offset + i * 4)
  for (let i = 16; i < rounds; i++) {
    const a = words[i - 15]!
    const b = words[i - 2]!
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10)
    words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < rounds; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i]! + words[i]!) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const next = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < next.length; i++) state[i] = (state[i]! + next[i]!) | 0
}

/** The digest of a text (as UTF-8) in lower-case hex. `sha256('abc')` starts with `ba7816bf`. */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text))
  const state = Int32Array.from(initialState)
  const words = new Int32Array(rounds)
  for (let offset = 0; offset < view.byteLength; offset += rounds) {
    schedule(view, offset, words)
    compress(state, words)
  }
  return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
