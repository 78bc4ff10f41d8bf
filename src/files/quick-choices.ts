/** The choices of a column, made ready to be compared four bytes at once. */

export interface QuickChoice {
  readonly text: Uint8Array
  /** Its first bytes, at most four, as one number, and the bits that they stand in. */
  readonly head: number
  readonly headMask: number
}

export function quickChoices(choices: readonly string[]): readonly QuickChoice[] {
  return choices.map(choice => {
    const text = new TextEncoder().encode(choice)
    const first = new Uint8Array(4)
    first.set(text.subarray(0, 4))
    const head = new DataView(first.buffer).getInt32(0, true)
    const headMask = text.length >= 4 ? -1 : (1 << (text.length * 8)) - 1
    return { text, head, headMask }
  })
}
