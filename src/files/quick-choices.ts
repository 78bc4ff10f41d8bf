/** The choices of a column, made ready to be compared four bytes at once. */

export interface QuickChoice {
  readonly text: Uint8Array
  readonly length: number
  /** Its first bytes, at most four, as one number, and the bits that they stand in. */
  readonly head: number
  readonly headMask: number
  /** Its last four bytes; 0 where it has no more than four. */
  readonly tail: number
}

export function quickChoices(choices: readonly string[]): readonly QuickChoice[] {
  return choices.map(choice => {
    const text = new TextEncoder().encode(choice)
    const { length } = text
    const padded = new Uint8Array(length + 4)
    padded.set(text)
    const view = new DataView(padded.buffer)
    const head = view.getInt32(0, true)
    const headMask = length >= 4 ? -1 : (1 << (length * 8)) - 1
    return { text, length, head, headMask, tail: length > 4 ? view.getInt32(length - 4, true) : 0 }
  })
}
