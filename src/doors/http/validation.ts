/** Holds requests against their schemas; texts of an address become numbers where those are meant. */
import type { FastifySchemaCompiler } from 'fastify'
import type { JsonSchema } from '../../ask/schema.js'
import { faultsOf, Misfit, type SharedSchemas } from '../../ask/shape.js'

/** What an address or a header says is text; only what cannot be meant otherwise is changed. */
function read(value: unknown, schema: JsonSchema | undefined): unknown {
  const types = schema?.type ?? 'string'
  if (types === 'array') {
    const list = Array.isArray(value) ? value : String(value).split(',')
    return list.map(item => read(item, schema?.items))
  }
  if (typeof value !== 'string') return value
  if ((types === 'integer' || types === 'number') && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) {
    return Number(value)
  }
  if (types === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

function readAll(data: unknown, { properties = {} }: JsonSchema): Record<string, unknown> {
  const entries = Object.entries((data ?? {}) as Record<string, unknown>)
  return Object.fromEntries(entries.map(([name, value]) => [name, read(value, properties[name])]))
}

/** The compiler of the whole app; it answers with the value as read, or with a `Misfit`. */
export function validatorOf(shared: SharedSchemas): FastifySchemaCompiler<JsonSchema> {
  return ({ schema, httpPart }) => {
    const isText = httpPart !== 'body'
    return data => {
      const value = isText ? readAll(data, schema) : data
      const faults = faultsOf(value, schema, shared)
      return faults.length > 0 ? { error: new Misfit(faults) } : { value }
    }
  }
}
