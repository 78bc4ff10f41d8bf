/** Remembers an answer for three whole numbers; a later answer may take the place of an older one. */
const usualSize = 1 << 14
/** A run of few rows asks for little: there is more room once so much was kept. */
const firstSize = 1 << 8

export class TripleCache {
  private first: Int32Array
  private second: Int32Array
  private third: Int32Array
  /** The answer and one; 0 where nothing is kept. */
  private answers: Int32Array
  private readonly most: number
  private puts = 0

  /** `most` is a power of 2: how many answers are kept at most. */
  constructor(most = usualSize) {
    const size = Math.min(most, firstSize)
    this.most = most
    this.first = new Int32Array(size)
    this.second = new Int32Array(size)
    this.third = new Int32Array(size)
    this.answers = new Int32Array(size)
  }

  /** The answer that is kept, or -1. */
  get(a: number, b: number, c: number): number {
    const at = placeOf(a, b, c) & (this.answers.length - 1)
    const isKept = this.first[at] === a && this.second[at] === b && this.third[at] === c
    return isKept ? this.answers[at]! - 1 : -1
  }

  put(a: number, b: number, c: number, answer: number): void {
    if (this.puts === this.answers.length && this.puts < this.most) this.grow()
    this.puts++
    const at = placeOf(a, b, c) & (this.answers.length - 1)
    this.first[at] = a
    this.second[at] = b
    this.third[at] = c
    this.answers[at] = answer + 1
  }

  /** What was kept is asked for again: it is forgotten at once. */
  private grow(): void {
    this.first = new Int32Array(this.most)
    this.second = new Int32Array(this.most)
    this.third = new Int32Array(this.most)
    this.answers = new Int32Array(this.most)
  }
}

function placeOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(a ^ (b << 1), 0x9e3779b1) ^ c, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
