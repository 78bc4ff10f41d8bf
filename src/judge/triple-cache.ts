/** Remembers an answer for three whole numbers; a later answer may take the place of an older one. */
const usualSize = 1 << 14
/** A run of few rows asks for little: there is more room once so much was kept. */
const firstSize = 1 << 8
/** Numbers of one answer. */
const width = 4

export class TripleCache {
  /** The three numbers, then the answer and one (0 where nothing is kept), side by side. */
  private kept: Int32Array
  private mask: number
  private readonly most: number
  private puts = 0

  /** `most` is a power of 2: how many answers are kept at most. */
  constructor(most = usualSize) {
    const size = Math.min(most, firstSize)
    this.most = most
    this.kept = new Int32Array(size * width)
    this.mask = size - 1
  }

  /** The answer that is kept, or -1. */
  get(a: number, b: number, c: number): number {
    const { kept } = this
    const at = (placeOf(a, b, c) & this.mask) * width
    const isKept = kept[at] === a && kept[at + 1] === b && kept[at + 2] === c
    return isKept ? kept[at + 3]! - 1 : -1
  }

  put(a: number, b: number, c: number, answer: number): void {
    if (this.puts > this.mask && this.puts < this.most) this.grow()
    this.puts++
    const { kept } = this
    const at = (placeOf(a, b, c) & this.mask) * width
    kept[at] = a
    kept[at + 1] = b
    kept[at + 2] = c
    kept[at + 3] = answer + 1
  }

  /** What was kept is asked for again: it is forgotten at once. */
  private grow(): void {
    this.kept = new Int32Array(this.most * width)
    this.mask = this.most - 1
  }
}

function placeOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(a ^ (b << 1), 0x9e3779b1) ^ c, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
