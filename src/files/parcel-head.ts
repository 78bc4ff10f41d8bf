/** The head of a file: what its columns are called, and what stands in its first rows. 머리글 */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { Columns } from '../parcel/columns.js'
import { columnName } from './column-names.js'
import { readParcelBytes, readParcelFile } from './parcel-files.js'
import { ParcelRows } from './parcel-rows.js'

export interface ParcelHead {
  /** As they stand there. */
  readonly names: readonly string[]
  /** The first rows, a text for each column; '' where nothing stands. */
  readonly rows: readonly (readonly string[])[]
  /** Whether rows name their columns themselves, so that later ones may have others. */
  readonly isOpenEnded: boolean
}

/** So many rows are shown. */
const mostRows = 20
const longestShown = 200

const decoder = new TextDecoder()

/** Notes down what comes, and judges nothing of it. */
class HeadRows extends ParcelRows {
  readonly names: string[] = []
  readonly rows: string[][] = []
  isOpen = false
  private row: string[] = []

  constructor() {
    super({ onProblem: () => undefined })
  }

  override get isChanging(): boolean {
    return true
  }

  /** Of a day, so that cells of days are told as people read them. */
  override kindOf(): 'day' {
    return 'day'
  }

  override readHeader(names: readonly string[]): readonly string[] {
    this.names.push(...Array.from(names, name => (name ?? '').trim()))
    this.columns = new Columns([])
    return this.names
  }

  override readWithoutHeader(): void {
    this.isOpen = true
    this.columns = new Columns([])
  }

  override addColumn(name: string): number {
    const known = this.names.findIndex(one => columnName(one) === columnName(name))
    return known >= 0 ? known : this.names.push(name) - 1
  }

  override begin(): void {
    this.isBlank = true
    this.row = []
  }

  override put(at: number, bytes: Uint8Array, start: number, end: number): void {
    if (start === end) return
    this.isBlank = false
    this.row[at] = decoder.decode(bytes.subarray(start, end)).slice(0, longestShown)
  }

  override putNumber(at: number, bytes: Uint8Array, start: number, end: number): void {
    this.put(at, bytes, start, end)
  }

  override putMeasured(at: number, bytes: Uint8Array): void {
    this.put(at, bytes, 0, bytes.length)
  }

  override complain(_code: number, at: number, bytes: Uint8Array = new Uint8Array(0)): void {
    this.put(at, bytes, 0, bytes.length)
  }

  override complainOfRow(): void {}

  override refuseUnsplit(): void {
    this.row = []
  }

  get isFull(): boolean {
    return this.rows.length >= mostRows
  }

  override finish(): Columns {
    return this.columns ?? new Columns([])
  }

  override end(): void {
    if (!this.isFull && this.row.length > 0) this.rows.push(this.row)
  }
}

/** The head of bytes that are a file, or its beginning. Throws `Unusable` where they can't be read at all. */
export function headOfBytes(name: string, bytes: Uint8Array): Promise<ParcelHead> {
  return headOf(name, rows => readParcelBytes(name, bytes, rows))
}

/** The head of the file at a path. Throws `Unusable` where it can't be read at all. */
export function headOfFile(path: string): Promise<ParcelHead> {
  return headOf(path, rows => readParcelFile(path, rows))
}

/** Reads no further than it has to. */
async function headOf(
  name: string,
  read: (rows: ParcelRows) => AsyncGenerator<number>,
): Promise<ParcelHead> {
  const head = new HeadRows()
  for await (const _ of read(head)) if (head.isFull) break
  const { names, isOpen: isOpenEnded } = head
  if (names.length === 0) throw new Unusable(fileProblem(codeId['file_empty']!, name))
  const rows = head.rows.map(row => names.map((_, at) => row[at] ?? ''))
  return { names, rows, isOpenEnded }
}
