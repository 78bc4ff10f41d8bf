/** Input columns carried over to the output: a text number per row and column. */
import { Dictionary } from '../parcel/dictionary.js'

export interface Kept {
  readonly names: readonly string[]
  readonly texts: readonly Dictionary[]
  /** `ids[column][row]` */
  readonly ids: readonly number[][]
}

export function emptyKept(names: readonly string[]): Kept {
  return { names, texts: names.map(() => new Dictionary()), ids: names.map(() => []) }
}

/** The same with one more column, which rows so far lack. */
export function withColumn({ names, texts, ids }: Kept, name: string): Kept {
  return { names: [...names, name], texts: [...texts, new Dictionary()], ids: [...ids, []] }
}

/** Carries nothing over of a row. */
export function dropKept(kept: Kept, row: number): void {
  for (const ids of kept.ids) if (ids[row]) ids[row] = 0
}
