/** How the values of a Parquet column are written as text, exactly, by the type of the column. */
import type { SchemaElement } from 'hyparquet'
import { addDays, type Day, dayOf, formatDay } from '../basis/day.js'
import type { ByteWriter } from './byte-writer.js'

/** What the text of a value is: its own, a number with its digits, or one made of a binary number. */
export type ValueForm = 'text' | 'number' | 'measured'

export interface ValueType {
  readonly form: ValueForm
  /** Writes the text of a value that is not null. */
  readonly write: (value: unknown, into: ByteWriter) => void
}

const secondsOfDay = 86_400
const perSecond = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const
const epoch = dayOf(1970, 1, 1)
/** Days that are written as such; others are no days of parcels. */
const mostDays = 100_000

const text: ValueType = {
  form: 'text',
  write: (value, into) => into.raw(value as Uint8Array),
}
const double: ValueType = {
  form: 'measured',
  write: (value, into) => into.text(String(value)),
}
const whole: ValueType = {
  form: 'number',
  write: (value, into) => into.text(String(value)),
}

function unsigned(bits: number): ValueType {
  const write = (value: unknown, into: ByteWriter) =>
    into.text(String(BigInt.asUintN(bits, BigInt(value as number | bigint))))
  return { form: 'number', write }
}

/** A whole number from its bytes, the highest first, in two's complement. */
function bigOf(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return BigInt.asIntN(bytes.length * 8, value)
}

function decimal(scale: number): ValueType {
  const write = (value: unknown, into: ByteWriter) => {
    const big = value instanceof Uint8Array ? bigOf(value) : BigInt(value as number | bigint)
    const digits = String(big < 0n ? -big : big).padStart(scale + 1, '0')
    const at = digits.length - scale
    const part = scale > 0 ? `.${digits.slice(at)}` : ''
    into.text(`${big < 0n ? '-' : ''}${digits.slice(0, at)}${part}`)
  }
  return { form: 'number', write }
}

function dayText(days: number): string {
  const isDay = days >= 0 && days < mostDays
  return isDay ? formatDay(addDays(epoch, days) as Day) : `1970-01-01${days < 0 ? '' : '+'}${days}`
}

const date: ValueType = {
  form: 'text',
  write: (value, into) => into.text(dayText(Number(value))),
}

/** A time of no zone is of its day; an instant is so only at midnight, which is UTC. */
function timestamp(unit: keyof typeof perSecond, isInstant: boolean): ValueType {
  const perDay = BigInt(perSecond[unit] * secondsOfDay)
  const write = (value: unknown, into: ByteWriter) => {
    const big = value as bigint
    const rest = ((big % perDay) + perDay) % perDay
    const day = dayText(Number((big - rest) / perDay))
    into.text(isInstant && rest > 0n ? `${day}T${clock(Number(rest), unit)}Z` : day)
  }
  return { form: 'text', write }
}

function clock(rest: number, unit: keyof typeof perSecond): string {
  const seconds = Math.floor(rest / perSecond[unit])
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
  return parts.map(part => String(Math.floor(part)).padStart(2, '0')).join(':')
}

function timestampOf({ converted_type: old, logical_type: type }: SchemaElement) {
  if (type?.type === 'TIMESTAMP') {
    return timestamp(type.unit as keyof typeof perSecond, type.isAdjustedToUTC)
  }
  if (old === 'TIMESTAMP_MILLIS') return timestamp('MILLIS', true)
  return old === 'TIMESTAMP_MICROS' ? timestamp('MICROS', true) : undefined
}

function isOf(element: SchemaElement, old: readonly string[], logical: readonly string[]): boolean {
  const { converted_type: converted, logical_type: type } = element
  if (type !== undefined) return logical.includes(type.type)
  return old.includes(converted ?? '')
}

function wholeOf(element: SchemaElement): ValueType | undefined {
  const bits = element.type === 'INT64' ? 64 : 32
  const { converted_type: old, logical_type: type } = element
  if (type?.type === 'INTEGER') return type.isSigned ? whole : unsigned(bits)
  if (type !== undefined) return undefined
  if (old === undefined || /^INT_/.test(old)) return whole
  return /^UINT_/.test(old) ? unsigned(bits) : undefined
}

function scaleOf({ scale, logical_type: type }: SchemaElement): number {
  return (type?.type === 'DECIMAL' ? type.scale : undefined) ?? scale ?? 0
}

/** The type of a column; undefined where its values can't be told exactly, or are no values. */
export function valueTypeOf(element: SchemaElement): ValueType | undefined {
  const { type } = element
  if (element.num_children || element.repetition_type === 'REPEATED') return undefined
  if (isOf(element, ['DECIMAL'], ['DECIMAL'])) return decimal(scaleOf(element))
  if (type === 'INT32' && isOf(element, ['DATE'], ['DATE'])) return date
  if (type === 'INT32') return wholeOf(element)
  if (type === 'INT64') return timestampOf(element) ?? wholeOf(element)
  if (type === 'DOUBLE') return double
  const isText = isOf(element, ['', 'UTF8', 'ENUM', 'JSON'], ['STRING', 'ENUM', 'JSON'])
  return type === 'BYTE_ARRAY' && isText ? text : undefined
}

/** How a column's type is named to people. */
export function typeName({ type, converted_type, logical_type, num_children }: SchemaElement) {
  if (num_children) return 'LIST/STRUCT'
  return logical_type?.type ?? converted_type ?? type ?? '?'
}

/** The column without what its values mean, so that they come as they are stored. */
export function bare(element: SchemaElement): SchemaElement {
  const { converted_type: _, logical_type: __, ...rest } = element
  return rest
}
