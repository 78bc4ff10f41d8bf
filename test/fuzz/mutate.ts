/** Breaks bytes as disks, editors and careless exports do. */
import fc from 'fast-check'

/** One break: what it does, where in the bytes (a share of them), how far it goes, and with what. */
export interface Break {
  readonly kind: (typeof kinds)[number]
  readonly place: number
  readonly length: number
  readonly byte: number
}

const kinds = [
  ...(['flip', 'set', 'quote', 'insert', 'delete', 'double', 'copy', 'cut line'] as const),
  ...(['line ends', 'mark', 'long', 'quotes', 'blank lines', 'nul'] as const),
] as const

const bytes = [...'",\n\r\0{}:[] \t-e0'].map(letter => letter.charCodeAt(0))
const byte = fc.oneof(fc.constantFrom(...bytes, 0xff, 0xc3, 0xb0, 0xa1), fc.nat(255))

export function breaks(most: number, least = 1): fc.Arbitrary<readonly Break[]> {
  const one = fc.record({
    kind: fc.constantFrom(...kinds),
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 1, max: 120 }),
    byte,
  })
  return fc.array(one, { minLength: least, maxLength: most, size: 'max' })
}

const mark = Buffer.from([0xef, 0xbb, 0xbf])
const longField = Buffer.alloc(5000, 'x')
const lineFeed = 10

/** What comes instead of `length` bytes at a place of the whole. */
function instead(
  whole: Buffer,
  at: number,
  { kind, length, byte }: Break,
): readonly [number, Buffer] {
  const old = whole.subarray(at, at + length)
  switch (kind) {
    case 'flip':
      return [1, Buffer.from([whole[at]! ^ (1 << (byte & 7))])]
    case 'set':
      return [1, Buffer.from([byte])]
    case 'nul':
      return [1, Buffer.from([0])]
    case 'quote':
      return [0, Buffer.from('"')]
    case 'insert':
      return [0, Buffer.alloc(length & 7, byte)]
    case 'delete':
      return [old.length, Buffer.alloc(0)]
    case 'double':
      return [old.length, Buffer.concat([old, old])]
    case 'copy':
      return [0, whole.subarray(at >> 1, (at >> 1) + length)]
    case 'cut line':
      return [Math.max(whole.indexOf(lineFeed, at) - at, 0), Buffer.alloc(0)]
    case 'line ends':
      return [old.length, Buffer.from(old.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')]
    case 'mark':
      return [0, mark]
    case 'long':
      return [0, longField]
    case 'quotes':
      return [old.length, Buffer.from(old.toString('latin1').replaceAll(',', '","'), 'latin1')]
    case 'blank lines':
      return [0, Buffer.from('\n \r\n\r')]
  }
}

/** The bytes with all breaks in them; none is before `from`. */
export function broken(whole: Buffer, all: readonly Break[], from = 0): Buffer {
  const parts: Buffer[] = []
  let at = 0
  const inOrder = [...all].sort((a, b) => a.place - b.place)
  for (const one of inOrder) {
    const place = from + Math.floor(one.place * (whole.length - from))
    if (place < at || place >= whole.length) continue
    const [taken, put] = instead(whole, place, one)
    parts.push(whole.subarray(at, place), put)
    at = place + taken
  }
  return Buffer.concat([...parts, whole.subarray(at)])
}
