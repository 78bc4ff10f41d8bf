/** Rows of a CSV with cells put behind them and units made ours, byte for byte what they were elsewhere. */

export interface RowChanges {
  /** Cells of the header. */
  readonly width: number
  /** Columns of which a value is a thousand times ours. */
  readonly thousands: readonly number[]
  /** What stands behind each row: a value, or a copy of the cell at a place. */
  readonly behind: readonly (string | number)[]
}

const [comma, quote, lineFeed, carriageReturn] = [44, 34, 10, 13]
/** A record longer than this is none; what follows it is left as it is. */
const longestRecord = 4_000_000

const decimal = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/

/** A number times a thousand, digit for digit; anything else as it is. */
export function timesThousand(text: string): string {
  const found = decimal.exec(text.trim())
  if (!found || !/\d/.test(text)) return text
  const [, whole = '', part = ''] = found
  const moved = `${whole.replaceAll(',', '')}${part.slice(0, 3).padEnd(3, '0')}`
  const rest = part.slice(3).replace(/0+$/, '')
  return `${moved.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}

function quotedCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Where each cell of a record begins; one more place tells where the record ends. */
function cellsIn(bytes: Uint8Array, from: number, to: number): number[] {
  const starts = [from]
  let isQuoted = false
  for (let at = from; at < to; at++) {
    if (bytes[at] === quote) isQuoted = !isQuoted
    else if (bytes[at] === comma && !isQuoted) starts.push(at + 1)
  }
  starts.push(to + 1)
  return starts
}

export class RowRewriter {
  private readonly changes: RowChanges
  private rest: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  private isOver = false
  private readonly encoder = new TextEncoder()
  private readonly decoder = new TextDecoder()

  constructor(changes: RowChanges) {
    this.changes = changes
  }

  /** More bytes of the file: the rows that they end, rewritten. */
  push(more: Uint8Array): Uint8Array<ArrayBuffer>[] {
    if (this.isOver) return [Uint8Array.from(more)]
    const bytes = new Uint8Array(this.rest.length + more.length)
    bytes.set(this.rest)
    bytes.set(more, this.rest.length)
    const parts: Uint8Array<ArrayBuffer>[] = []
    const from = this.rewriteRecords(bytes, parts)
    this.rest = bytes.slice(from)
    if (this.rest.length > longestRecord) {
      this.isOver = true
      parts.push(this.rest)
    }
    return parts
  }

  /** The last row, where no line ends behind it. */
  finish(): Uint8Array<ArrayBuffer>[] {
    const parts: Uint8Array<ArrayBuffer>[] = []
    if (!this.isOver && this.rest.length > 0) this.rewrite(this.rest, [0, this.rest.length], parts)
    return parts
  }

  private rewriteRecords(bytes: Uint8Array<ArrayBuffer>, parts: Uint8Array<ArrayBuffer>[]): number {
    let from = 0
    let isQuoted = false
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] === quote) isQuoted = !isQuoted
      if (bytes[at] !== lineFeed || isQuoted) continue
      const end = at > from && bytes[at - 1] === carriageReturn ? at - 1 : at
      this.rewrite(bytes, [from, end], parts)
      parts.push(bytes.slice(end, at + 1))
      from = at + 1
    }
    return from
  }

  /** A row with too few or too many cells stays one: what is put behind it is put there all the same. */
  private rewrite(
    bytes: Uint8Array<ArrayBuffer>,
    [from, to]: readonly [number, number],
    parts: Uint8Array<ArrayBuffer>[],
  ): void {
    if (from === to) return
    const starts = cellsIn(bytes, from, to)
    const isSplit = starts.length - 1 === this.changes.width
    const cell = (at: number): Uint8Array<ArrayBuffer> =>
      isSplit ? bytes.slice(starts[at], starts[at + 1]! - 1) : new Uint8Array(0)
    let done = from
    for (const at of isSplit ? this.changes.thousands : []) {
      const text = this.decoder.decode(cell(at)).replace(/^\s*"([^"]*)"\s*$/, '$1')
      parts.push(
        bytes.slice(done, starts[at]),
        this.encoder.encode(quotedCell(timesThousand(text))),
      )
      done = starts[at + 1]! - 1
    }
    parts.push(bytes.slice(done, to))
    for (const one of this.changes.behind) {
      const added = typeof one === 'number' ? cell(one) : this.encoder.encode(quotedCell(one))
      parts.push(this.encoder.encode(','), added)
    }
  }
}
