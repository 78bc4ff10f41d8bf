/** Reads parcels from NDJSON: one object a line, its keys are the names of the columns. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { columnName } from './column-names.js'
import { JsonObjects, type ObjectSink } from './json-objects.js'
import type { ParcelRows } from './parcel-rows.js'
import type { TextBlock } from './source.js'
import { type LineSink, TextLines } from './text-lines.js'

interface Key {
  readonly bytes: Uint8Array
  /** The place of its column; -1 where it is not read. */
  readonly at: number
}

/** So many unknown names are told, and remembered. */
const mostUnknown = 100

const openBracket = 91
const openBrace = 123

function isSame(key: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (key.length !== end - start) return false
  for (let at = 0; at < key.length; at++) if (key[at] !== bytes[start + at]) return false
  return true
}

function trimmedText(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end)).trim()
}

export class ParcelNdjson implements ObjectSink, LineSink {
  private readonly rows: ParcelRows
  private readonly lines = new TextLines(this)
  private readonly objects = new JsonObjects(this)
  private readonly keys = new Map<string, Key>()
  /** The keys of the last object in their order: those of the next are likely the same. */
  private readonly order: Key[] = []
  private nth = 0
  /** The column of the value that comes, and in which record each was given last. */
  private column = -1
  private readonly givenIn: number[] = []
  private isTwice = false
  private unknown = 0
  private isFirst = true

  constructor(rows: ParcelRows) {
    this.rows = rows
    rows.readWithoutHeader()
  }

  push(block: TextBlock): void {
    this.rows.isSuspect ||= block.isSuspect
    this.lines.push(block.bytes)
    this.rows.took(block.bytes.length)
  }

  finish(): void {
    this.lines.finish()
  }

  line(bytes: Uint8Array, start: number, end: number): void {
    const { rows } = this
    rows.record++
    const text = this.isFirst ? trimmedText(bytes, start, end) : ''
    if (text !== '') this.requireLines(text)
    if (isBlankLine(bytes, start, end)) return
    rows.begin()
    this.nth = 0
    const fault = this.objects.scan(bytes, start, end)
    if (fault >= 0) this.complainOfLine(bytes, start, fault, end)
    rows.end(fault < 0)
  }

  longLine(): void {
    this.rows.record++
    this.rows.begin()
    this.rows.complainOfRow(codeId['record_too_long']!, '', { start: 0 })
    this.rows.end(false)
  }

  /** One object over several lines, or a list of objects, is another format. */
  private requireLines(first: string): void {
    this.isFirst = false
    if (!first.startsWith('[') && first !== '{') return
    throw new Unusable({ ...fileProblem(codeId['json_not_lines']!, ''), row: this.rows.record })
  }

  private complainOfLine(bytes: Uint8Array, start: number, fault: number, end: number): void {
    if (fault < end && bytes[fault] === 0) {
      this.rows.complainOfRow(codeId['nul_byte']!, '', { start: fault - start })
      return
    }
    const before = new TextDecoder().decode(bytes.subarray(start, fault))
    this.rows.complainOfRow(codeId['json_bad']!, String(before.length + 1), {
      start: before.length,
    })
  }

  key(bytes: Uint8Array, start: number, end: number): void {
    const guess = this.order[this.nth]
    const key = guess && isSame(guess.bytes, bytes, start, end) ? guess : undefined
    const found = key ?? this.lookUp(bytes, start, end)
    if (found) this.order[this.nth] = found
    this.nth++
    this.column = found?.at ?? -1
    if (this.column < 0) return
    this.isTwice = this.givenIn[this.column] === this.rows.record
    this.givenIn[this.column] = this.rows.record
    if (this.isTwice) this.rows.complain(codeId['key_twice']!, this.column)
    if (this.isTwice) this.column = -1
  }

  private lookUp(bytes: Uint8Array, start: number, end: number): Key | undefined {
    const own = bytes.slice(start, end)
    const text = new TextDecoder().decode(own)
    const known = this.keys.get(text)
    if (known) return known
    const at = this.rows.addColumn(text.trim())
    if (at < 0 && !this.tellUnknown(columnName(text))) return undefined
    const key = { bytes: own, at }
    this.keys.set(text, key)
    return key
  }

  private tellUnknown(name: string): boolean {
    if (this.unknown === mostUnknown) return false
    this.unknown++
    this.rows.nameUnknown(name.slice(0, mostUnknown), this.rows.record)
    return true
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.column < 0) return
    let [start, end] = [from, to]
    while (start < end && (bytes[start] === 32 || bytes[start] === 9)) start++
    while (end > start && (bytes[end - 1] === 32 || bytes[end - 1] === 9)) end--
    this.rows.put(this.column, bytes, start, end)
  }

  number(bytes: Uint8Array, start: number, end: number): void {
    if (this.column >= 0) this.rows.putNumber(this.column, bytes, start, end)
  }

  other(bytes: Uint8Array, start: number, end: number): void {
    if (this.column < 0) return
    const first = bytes[start]!
    const shown = first === openBrace || first === openBracket ? start + 1 : end
    this.rows.complain(codeId['value_not_plain']!, this.column, bytes.subarray(start, shown))
  }

  badKey(isNul: boolean): void {
    this.nth++
    this.column = -1
    this.rows.complainOfRow(codeId[isNul ? 'nul_byte' : 'text_malformed']!, '', { start: 0 })
  }

  badText(isNul: boolean): void {
    if (this.column < 0) return
    this.rows.complain(codeId[isNul ? 'nul_byte' : 'text_malformed']!, this.column)
  }
}

function isBlankLine(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! > 32) return false
  return true
}
