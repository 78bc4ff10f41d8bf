/** The part of JSON Schema (2020-12) that the doors speak: what is written in it is enforced. */

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

export interface JsonSchema {
  readonly type?: SchemaType | readonly SchemaType[]
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: 'date' | 'date-time' | 'uuid' | 'uri-reference' | 'binary'
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  /** A shared schema of the interface, `Answer#`. */
  readonly $ref?: string
  readonly $id?: string
  /** Only the type is enforced: a wrong value refuses its line with a problem, not the request. */
  readonly 'x-judged'?: boolean
  /** The value is personal: it is in no answer, problem or log. */
  readonly 'x-personal'?: boolean
  readonly 'x-unit'?: string
}

interface ObjectOptions {
  readonly required?: readonly string[]
  readonly description?: string
  readonly title?: string
}

/** An object that holds these members and no other. */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  { required = [], ...more }: ObjectOptions = {},
): JsonSchema {
  return { type: 'object', ...more, properties, required, additionalProperties: false }
}

/** An object of an answer: all its members are always there. */
export function wholeOf(
  properties: Readonly<Record<string, JsonSchema>>,
  more: Omit<ObjectOptions, 'required'> = {},
): JsonSchema {
  return objectOf(properties, { ...more, required: Object.keys(properties) })
}

export function listOf(items: JsonSchema, more: Partial<JsonSchema> = {}): JsonSchema {
  return { type: 'array', items, ...more }
}

export function text(description?: string): JsonSchema {
  return description === undefined ? { type: 'string' } : { type: 'string', description }
}

export const whole: JsonSchema = { type: 'integer' }

export const yesOrNo: JsonSchema = { type: 'boolean' }

export const dayText: JsonSchema = { type: 'string', format: 'date', examples: ['2026-09-07'] }

/** A sentence in both languages. */
export const bothTexts = wholeOf({ ko: text(), en: text() })

/** The same, or nothing. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type } = schema
  if (typeof type === 'string' && !schema.enum && !schema.properties) {
    return { ...schema, type: [type, 'null'] }
  }
  return { anyOf: [schema, { type: 'null' }] }
}
