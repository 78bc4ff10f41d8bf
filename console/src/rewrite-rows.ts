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
/** A record longer than this is none, for the reader of files too. */
const longestRecord = 1 << 20

const decimal = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/

/** A number times a thousand, digit for digit, full-width ones too; anything else as it is. */
export function timesThousand(text: string): string {
  const plain = text.normalize('NFKC').trim()
  const found = decimal.exec(plain)
  if (!found || !/\d/.test(plain)) return text
  const [, whole = '', part = ''] = found
  const moved = `${whole.replaceAll(',', '')}${part.slice(0, 3).padEnd(3, '0')}`
  const rest = part.slice(3).replace(/0+$/, '')
  return `${moved.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}

function quotedCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const isBreak = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && !isBreak(bytes[at])) at++
  return at
}

/** Behind the quote that closes the one at a place; -1 where none does. */
function behindQuoted(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    if (bytes[at] !== quote) continue
    if (bytes[at + 1] !== quote) return at + 1
    at++
  }
  return -1
}

interface Split {
  /** Where each cell begins; one more place tells where the record ends. */
  readonly starts: readonly number[]
  /** Its quotes do not fit: it is one line, and the next line is a record of its own. */
  readonly isBroken: boolean
}

interface Place {
  readonly from: number
  readonly width: number
  /** No more bytes come. */
  readonly isLast: boolean
}

/**
 * The record that begins at a place, split as files are read: a quote opens a cell at its start alone.
 * Undefined where it does not end.
 */
function splitAt(bytes: Uint8Array, { from, width, isLast }: Place): Split | undefined {
  const starts = [from]
  let isSpanning = false
  let isMisplaced = false
  for (let at = from; ; at++) {
    if (bytes[at] === quote) {
      const behind = behindQuoted(bytes, at)
      if (behind < 0) return undefined
      isSpanning ||= lineEnd(bytes, at) < behind
      at = behind
      isMisplaced ||= isSpanning && at < bytes.length && bytes[at] !== comma && !isBreak(bytes[at])
    }
    while (at < bytes.length && bytes[at] !== comma && !isBreak(bytes[at])) at++
    if (at === bytes.length && !isLast) return undefined
    starts.push(at + 1)
    if (bytes[at] === comma) continue
    return { starts, isBroken: isMisplaced || (isSpanning && starts.length - 1 !== width) }
  }
}

export class RowRewriter {
  private readonly changes: RowChanges
  private rest: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  /** What is left of a line that is too long is passed on as it is. */
  private isPassing = false
  private readonly encoder = new TextEncoder()
  private readonly decoder = new TextDecoder()

  constructor(changes: RowChanges) {
    this.changes = changes
  }

  /** More bytes of the file: the rows that they end, rewritten. */
  push(more: Uint8Array): Uint8Array<ArrayBuffer>[] {
    const bytes = new Uint8Array(this.rest.length + more.length)
    bytes.set(this.rest)
    bytes.set(more, this.rest.length)
    const parts: Uint8Array<ArrayBuffer>[] = []
    this.rest = bytes.slice(this.rewriteRecords(bytes, parts, false))
    return parts
  }

  /** The last row, where no line ends behind it. */
  finish(): Uint8Array<ArrayBuffer>[] {
    const parts: Uint8Array<ArrayBuffer>[] = []
    this.rewriteRecords(this.rest, parts, true)
    return parts
  }

  /** Returns where the first record begins that is not whole yet. */
  private rewriteRecords(
    bytes: Uint8Array<ArrayBuffer>,
    parts: Uint8Array<ArrayBuffer>[],
    isLast: boolean,
  ): number {
    const { width } = this.changes
    let from = this.isPassing ? this.pass(bytes, 0, parts) : 0
    while (from < bytes.length) {
      const split = splitAt(bytes, { from, width, isLast })
      if (split && !split.isBroken) {
        const end = split.starts.at(-1)! - 1
        if (end > from) this.rewrite(bytes, split.starts, parts)
        parts.push(bytes.slice(end, end + 1))
        from = end + 1
      } else if (split || isLast || bytes.length - from > longestRecord) {
        from = this.pass(bytes, from, parts)
      } else return from
    }
    return bytes.length
  }

  /** One line as it is; returns where the next one begins. */
  private pass(
    bytes: Uint8Array<ArrayBuffer>,
    from: number,
    parts: Uint8Array<ArrayBuffer>[],
  ): number {
    const end = lineEnd(bytes, from)
    this.isPassing = end === bytes.length
    parts.push(bytes.slice(from, end + 1))
    return end + 1
  }

  /** A row with too few or too many cells stays one: what is put behind it is put there all the same. */
  private rewrite(
    bytes: Uint8Array<ArrayBuffer>,
    starts: readonly number[],
    parts: Uint8Array<ArrayBuffer>[],
  ): void {
    const isSplit = starts.length - 1 === this.changes.width
    const cell = (at: number): Uint8Array<ArrayBuffer> =>
      isSplit ? bytes.slice(starts[at], starts[at + 1]! - 1) : new Uint8Array(0)
    let done = starts[0]!
    for (const at of isSplit ? this.changes.thousands : []) {
      const text = this.decoder.decode(cell(at)).replace(/^\s*"([^"]*)"\s*$/, '$1')
      parts.push(
        bytes.slice(done, starts[at]),
        this.encoder.encode(quotedCell(timesThousand(text))),
      )
      done = starts[at + 1]! - 1
    }
    parts.push(bytes.slice(done, starts.at(-1)! - 1))
    for (const one of this.changes.behind) {
      const added = typeof one === 'number' ? cell(one) : this.encoder.encode(quotedCell(one))
      parts.push(this.encoder.encode(','), added)
    }
  }
}
