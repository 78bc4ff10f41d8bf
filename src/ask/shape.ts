/** Holds plain data against a schema, and tells each place where it does not fit. */
import { codeId, codeOf } from '../basis/codes.js'
import { parseDay } from '../basis/day.js'
import type { JsonSchema, SchemaType } from './schema.js'

/** Where a value is not what its schema says; no value is repeated here, since it may be personal. */
export interface Fault {
  readonly code: number
  /** A JSON pointer. */
  readonly pointer: string
  /** Places of its sentence: the name of the member, and what is allowed. */
  readonly more: Readonly<Record<string, string>>
}

/** A request that does not have its shape; it says so at each place. */
export class Misfit extends Error {
  override readonly name = 'Misfit'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`${faults[0]?.pointer}: ${codeOf(faults[0]?.code ?? 1).code}`)
    this.faults = faults
  }
}

/** More faults than this are not looked for. */
const mostFaults = 20

export type SharedSchemas = ReadonlyMap<string, JsonSchema>

interface Place {
  readonly pointer: string
  readonly name: string
}

const formats: Readonly<Record<string, (value: string) => boolean>> = {
  date: value => parseDay(value) !== undefined,
  'date-time': value => isInstant(value),
  uuid: value => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
}

/** An instant of RFC 3339, which names its distance from Greenwich. */
export function isInstant(value: string): boolean {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/
  return form.test(value) && !Number.isNaN(Date.parse(value))
}

/** All places where the value does not fit, up to a bound. */
export function faultsOf(
  value: unknown,
  schema: JsonSchema,
  shared: SharedSchemas = new Map(),
): readonly Fault[] {
  const check = new ShapeCheck(shared)
  check.value(value, schema, { pointer: '', name: 'body' })
  return check.faults
}

export class ShapeCheck {
  readonly faults: Fault[] = []
  private readonly shared: SharedSchemas

  constructor(shared: SharedSchemas) {
    this.shared = shared
  }

  value(value: unknown, schema: JsonSchema, place: Place): void {
    if (this.faults.length >= mostFaults) return
    const own = this.resolve(schema)
    if (own.anyOf) this.anyOf(value, own.anyOf, place)
    else if (own.type !== undefined && !isOfType(value, own.type)) {
      this.tell('member_type_bad', place, typesText(own.type))
    } else if (!own['x-judged']) this.content(value, own, place)
  }

  private content(value: unknown, own: JsonSchema, place: Place): void {
    if (own.enum && !own.enum.includes(value as string)) {
      this.tell('member_value_bad', place, own.enum.join(', '))
    } else if (typeof value === 'string') this.text(value, own, place)
    else if (typeof value === 'number') this.number(value, own, place)
    else if (Array.isArray(value)) this.list(value, own, place)
    else if (typeof value === 'object' && value !== null) this.members(value, own, place)
  }

  private resolve(schema: JsonSchema): JsonSchema {
    if (schema.$ref === undefined) return schema
    const found = this.shared.get(schema.$ref.replace(/#$/, ''))
    if (!found) throw new Error(`no shared schema ${schema.$ref}`)
    return found
  }

  private tell(code: string, { pointer, name }: Place, allowed = ''): void {
    if (this.faults.length >= mostFaults) return
    this.faults.push({ code: codeId[code]!, pointer, more: { column: name, allowed } })
  }

  /** Of several shapes the faults of the nearest are told: that with the fewest. */
  private anyOf(value: unknown, schemas: readonly JsonSchema[], place: Place): void {
    let nearest: readonly Fault[] | undefined
    for (const schema of schemas) {
      const check = new ShapeCheck(this.shared)
      check.value(value, schema, place)
      if (check.faults.length === 0) return
      const isOther = check.faults.some(fault => fault.pointer === place.pointer)
      if (!nearest || !isOther) nearest = check.faults
    }
    this.faults.push(...(nearest ?? []))
  }

  private text(value: string, schema: JsonSchema, place: Place): void {
    const { minLength = 0, maxLength = Infinity, pattern, format } = schema
    if (value.length < minLength || value.length > maxLength) {
      this.tell('member_value_bad', place, rangeText(minLength, maxLength))
    } else if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
      this.tell('member_value_bad', place, pattern)
    } else if (format !== undefined && formats[format]?.(value) === false) {
      this.tell('member_value_bad', place, shownFormats[format] ?? format)
    } else if (value.includes('\0')) {
      // No text of ours has it, and no store can keep it.
      this.tell('member_value_bad', place, '≠ NUL')
    }
  }

  private number(value: number, schema: JsonSchema, place: Place): void {
    const { minimum = -Infinity, maximum = Infinity } = schema
    if (value < minimum || value > maximum) {
      this.tell('member_value_bad', place, rangeText(minimum, maximum))
    }
  }

  private list(value: readonly unknown[], schema: JsonSchema, place: Place): void {
    const { minItems = 0, maxItems = Infinity, items } = schema
    if (value.length < minItems || value.length > maxItems) {
      this.tell('member_count_bad', place, rangeText(minItems, maxItems))
    }
    if (!items || value.length > maxItems) return
    for (const [at, item] of value.entries()) {
      this.value(item, items, { pointer: `${place.pointer}/${at}`, name: `${place.name}[${at}]` })
    }
  }

  private members(value: object, schema: JsonSchema, place: Place): void {
    const { properties = {}, required = [], additionalProperties = true } = schema
    for (const name of required) {
      if (Object.hasOwn(value, name)) continue
      this.tell('member_missing', { pointer: `${place.pointer}/${escaped(name)}`, name })
    }
    for (const name of Object.keys(value)) {
      const member: unknown = (value as Readonly<Record<string, unknown>>)[name]
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined
      // Most members are of order lines: of those nothing is made where they fit.
      if (own?.['x-judged'] && own.type !== undefined && isOfType(member, own.type)) continue
      this.member(member, own ?? additionalProperties, {
        pointer: `${place.pointer}/${escaped(name)}`,
        name,
      })
    }
  }

  private member(value: unknown, schema: JsonSchema | boolean, place: Place): void {
    if (typeof schema === 'object') this.value(value, schema, place)
    else if (!schema) {
      const { pointer, name } = place
      this.tell('member_unknown', { pointer: shortened(pointer), name: shortened(name) })
    }
  }
}

const shownFormats: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  'date-time': 'YYYY-MM-DDThh:mm:ssZ',
}

/** A name that is not known was not chosen by us, and may be as long as it likes. */
function shortened(name: string): string {
  return name.length > 64 ? `${name.slice(0, 64)}…` : name
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function rangeText(least: number, most: number): string {
  if (least === -Infinity) return `≤ ${most}`
  return most === Infinity ? `≥ ${least}` : `${least}–${most}`
}

function typesText(type: SchemaType | readonly SchemaType[]): string {
  return typeof type === 'string' ? type : type.join(', ')
}

function isOfType(value: unknown, type: SchemaType | readonly SchemaType[]): boolean {
  return typeof type === 'string' ? isOf(value, type) : type.some(one => isOf(value, one))
}

function isOf(value: unknown, type: SchemaType): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isSafeInteger(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    default:
      return typeof value === type
  }
}
