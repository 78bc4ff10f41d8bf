/** Which keys may stand several times: of all others it is certain that they do not. */
import { stirred } from './text-store.js'

/** Places for a key: with so many one key in sixteen shares its place with another one. */
const placesForKey = 16
/** A place takes two bits, so that four share a byte. */
const placesInByte = 4

export class Sieve {
  private readonly bytes: Uint8Array
  private readonly mask: number

  /** `keys` is how many are likely; more of them only make it coarser. */
  constructor(keys: number) {
    let size = placesForKey
    while (size < keys * placesForKey) size += size
    this.bytes = new Uint8Array(size / placesInByte)
    this.mask = size - 1
  }

  /** Notes that a key with a hash stands somewhere. */
  note(hash: number): void {
    const place = placeOf(hash) & this.mask
    const shift = (place & 3) << 1
    const held = this.bytes[place >>> 2]!
    const count = (held >>> shift) & 3
    if (count < 2) this.bytes[place >>> 2] = held + (1 << shift)
  }

  /** Whether a key with this hash may have been noted more than once. */
  isSeveral(hash: number): boolean {
    const place = placeOf(hash) & this.mask
    return ((this.bytes[place >>> 2]! >>> ((place & 3) << 1)) & 3) > 1
  }
}

function placeOf(hash: number): number {
  return stirred(hash, 0) >>> 0
}
